package org.marsad.export.scene;

import org.jspecify.annotations.Nullable;
import org.marsad.record.Where;

/**
 * How far around its named point a place may lie, for the eye: honest about what the words leave open.
 *
 * @param km kilometres around the point; 0 for a country, which is shown by its outline
 * @param soft whether the area has no edge that anybody could name
 */
public record Extent(double km, boolean soft) {
    /**
     * The extent of a place.
     *
     * @param kind what sort of place, or null where it cannot be told
     * @param radius kilometres around the point that the words may mean, or null where they mean the place itself
     */
    public static Extent of(Where.@Nullable Kind kind, @Nullable Integer radius) {
        double km = radius != null
                ? radius
                : kind == null
                        ? 15
                        : switch (kind) {
                            case SITE -> 1;
                            case SETTLEMENT -> 3;
                            case DISTRICT -> 20;
                            case ADMIN1 -> 70;
                            case REGION -> 120;
                            case WATER -> 60;
                            case COUNTRY -> 0;
                        };
        boolean soft = radius == null && kind != Where.Kind.SITE && kind != Where.Kind.SETTLEMENT;
        return new Extent(km, soft);
    }
}
