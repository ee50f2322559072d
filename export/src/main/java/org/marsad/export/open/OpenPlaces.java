package org.marsad.export.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Country;
import org.marsad.record.Evidence;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;

/**
 * Places no finer than the settlement. A settlement, district, governorate, region, water or country that the gazetteer has stays as it
 * is. Every other place (a site, a quarter, a name that no gazetteer has, a name that several places have) gives way to the settlement or
 * district that the claim names around it, else to its governorate, else to its country, else to none; its name, id and point go with it.
 */
final class OpenPlaces {
    /** Stands where words would. */
    static final Evidence NOTHING = new Evidence("-", 0, 1);
    /** Kilometres within which a settlement of the same governorate may hold a site. */
    private static final double REACH = 20;

    private static final int COUNTRY_ID = 2;

    private OpenPlaces() {}

    /** The places that may be shown, the finest first, each once. */
    static List<Where> of(List<Where> places) {
        List<Where> shown = places.stream().filter(OpenPlaces::open).toList();
        Map<String, Where> out = new LinkedHashMap<>();
        for (Where w : places) {
            Where open = open(w) ? bare(w) : around(w, shown).orElse(null);
            if (open != null) {
                out.putIfAbsent(open.id() == null ? open.kind() + open.name() : open.id(), open);
            }
        }
        return new ArrayList<>(out.values());
    }

    /** Whether a place is known to be no finer than a settlement. A quarter has the kind of a district, but not its precision. */
    private static boolean open(Where w) {
        Kind kind = w.kind();
        if (w.id() == null || kind == null) {
            return false;
        }
        return switch (kind) {
            case SETTLEMENT, ADMIN1, COUNTRY, WATER -> true;
            case DISTRICT -> Integer.valueOf(3).equals(w.ucdpPrecision());
            case REGION -> w.id().length() != COUNTRY_ID;
            case SITE -> false;
        };
    }

    private static Optional<Where> around(Where w, List<Where> shown) {
        String admin1 = w.admin1();
        String country = w.country();
        if (country == null) {
            return Optional.empty();
        }
        if (admin1 == null) {
            return Optional.of(area(Kind.COUNTRY, name(country), null, country));
        }
        return shown.stream()
                .filter(s -> admin1.equals(s.admin1()) && country.equals(s.country()))
                .filter(s -> s.kind() == Kind.ADMIN1 || holds(s, w))
                .findFirst()
                .map(OpenPlaces::bare)
                .or(() -> Optional.of(area(Kind.ADMIN1, admin1, admin1, country)));
    }

    private static boolean holds(Where s, Where w) {
        Double km = s.kilometres(w);
        return (s.kind() == Kind.SETTLEMENT || s.kind() == Kind.DISTRICT) && (km == null || km <= REACH);
    }

    private static String name(String country) {
        return Countries.of(country).map(Country::name).orElse(country);
    }

    /** An area of which no more than the name is known. Source of the precisions: coding rules, "place and date precision". */
    private static Where area(Kind kind, String name, @Nullable String admin1, String country) {
        boolean whole = kind == Kind.COUNTRY;
        return new Where(
                null,
                name,
                name,
                kind,
                Where.Relation.IN,
                admin1,
                country,
                null,
                null,
                null,
                whole ? 6 : 4,
                whole ? null : 3,
                List.of(),
                NOTHING);
    }

    private static Where bare(Where w) {
        return new Where(
                w.id(),
                w.name(),
                w.nameEn(),
                w.kind(),
                w.relation(),
                w.admin1(),
                w.country(),
                w.lat(),
                w.lon(),
                w.radiusKm(),
                w.ucdpPrecision(),
                w.acledPrecision(),
                List.of(),
                NOTHING);
    }
}
