package org.marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that a report names, as exact as the words are and no more.
 *
 * @param id id in the gazetteer, or null where it is unknown or open between {@code candidates}
 * @param name Arabic name as the gazetteer has it, else as the report has it without proclitics
 * @param nameEn English name, or null where not known
 * @param kind what sort of place, or null where it cannot be told
 * @param relation how the event lies to the place
 * @param admin1 English name of the first-level area, or null where not known
 * @param country ISO 3166-1 alpha-2, or null where not known
 * @param lat degrees north of the named place, or null where not known
 * @param lon degrees east of the named place, or null where not known
 * @param radiusKm kilometres around the point that the words may mean, or null where they mean the place itself
 * @param ucdpPrecision UCDP where_prec 1–7, or null where not located
 * @param acledPrecision ACLED geo_precision 1–3, or null where not codable
 * @param candidates ids between which the report leaves it open; empty where it is resolved or unknown
 * @param words the words
 */
public record Where(
        @Nullable String id,
        String name,
        @Nullable String nameEn,
        @Nullable Kind kind,
        Relation relation,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer radiusKm,
        @Nullable Integer ucdpPrecision,
        @Nullable Integer acledPrecision,
        List<String> candidates,
        Evidence words) {
    /** Radius of the Earth. */
    private static final double EARTH_KM = 6371;

    public Where {
        candidates = List.copyOf(candidates);
    }

    /** Kilometres to another place, or null where the point of one is not known. */
    public @Nullable Double kilometres(Where other) {
        return lat == null || lon == null || other.lat == null || other.lon == null
                ? null
                : Double.valueOf(kilometres(lat, lon, other.lat, other.lon));
    }

    /** Kilometres between two points in degrees; about right for a few hundred kilometres. */
    public static double kilometres(double latA, double lonA, double latB, double lonB) {
        double north = Math.toRadians(latB - latA);
        double east = Math.toRadians(lonB - lonA) * Math.cos(Math.toRadians((latA + latB) / 2));
        return EARTH_KM * Math.hypot(north, east);
    }

    /** The sort of place. */
    public enum Kind {
        SETTLEMENT,
        DISTRICT,
        ADMIN1,
        COUNTRY,
        SITE,
        REGION,
        WATER
    }

    /** How an event lies to the place that is named. */
    public enum Relation {
        IN,
        NEAR,
        COUNTRYSIDE,
        DESERT,
        BETWEEN,
        ALONG
    }
}
