package org.marsad.incident;

import org.jspecify.annotations.Nullable;
import org.marsad.record.Where;

/**
 * What is compared of a place.
 *
 * @param id id in the gazetteer, or null where unknown or open
 * @param name Arabic name
 * @param kind what sort of place, or null where it cannot be told
 * @param admin1 first-level area, or null where not known
 * @param country ISO 3166-1 alpha-2, or null where not known
 * @param lat degrees north, or null where not known
 * @param lon degrees east, or null where not known
 */
public record Place(
        @Nullable String id,
        String name,
        Where.@Nullable Kind kind,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon) {
    static Place of(Where w) {
        return new Place(w.id(), w.name(), w.kind(), w.admin1(), w.country(), w.lat(), w.lon());
    }

    /** 0 finer than a governorate, 1 a governorate or region, 2 a country. */
    int level() {
        return kind == Where.Kind.COUNTRY ? 2 : kind == Where.Kind.ADMIN1 || kind == Where.Kind.REGION ? 1 : 0;
    }
}
