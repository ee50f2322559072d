package org.marsad.export.country;

import org.jspecify.annotations.Nullable;

/**
 * A country as others name and number it. Source of each value: {@code countries.tsv} beside this class.
 *
 * @param iso2 ISO 3166-1 alpha-2
 * @param iso3 ISO 3166-1 alpha-3
 * @param numeric ISO 3166-1 numeric, without leading zeros
 * @param name short English name, as ACLED writes it
 * @param ucdp name in UCDP GED, or null where UCDP has none or it is not known here
 * @param gleditschWard number of Gleditsch and Ward, UCDP's {@code country_id}, or null likewise
 * @param ucdpRegion region in UCDP GED, or null likewise
 * @param acledRegion region in ACLED, or null likewise
 */
public record Country(
        String iso2,
        String iso3,
        int numeric,
        String name,
        @Nullable String ucdp,
        @Nullable Integer gleditschWard,
        @Nullable String ucdpRegion,
        @Nullable String acledRegion) {}
