package org.marsad.mention.place;

import org.jspecify.annotations.Nullable;
import org.marsad.record.Where.Kind;
import org.marsad.record.Where.Relation;

/**
 * How exact a place is by the way it is named.
 *
 * @param radiusKm kilometres around the point, or null where the words mean the place itself
 * @param ucdp UCDP where_prec
 * @param acled ACLED geo_precision, or null where not codable
 */
record Precision(
        @Nullable Integer radiusKm,
        @Nullable Integer ucdp,
        @Nullable Integer acled) {
    /** Source: codebook, chapter places; UCDP and ACLED codebooks. */
    static Precision of(Kind kind, Relation relation, boolean ofSettlement) {
        if (relation == Relation.BETWEEN || relation == Relation.ALONG) {
            return new Precision(null, 5, 3);
        }
        return switch (kind) {
            case COUNTRY -> new Precision(null, 6, null);
            case WATER -> new Precision(null, 7, 3);
            case ADMIN1, REGION -> new Precision(null, 4, 3);
            case DISTRICT, SETTLEMENT, SITE -> {
                if (relation != Relation.IN) {
                    yield new Precision(25, 2, 2);
                }
                yield kind == Kind.DISTRICT && !ofSettlement
                        ? new Precision(null, 3, 2)
                        : new Precision(kind == Kind.SETTLEMENT ? null : 1, 1, 1);
            }
        };
    }
}
