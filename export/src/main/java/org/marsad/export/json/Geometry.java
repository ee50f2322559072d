package org.marsad.export.json;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Degrees;
import org.marsad.record.Where;

/**
 * Where an incident was, as points. Source: RFC 7946, sections 3.1 and 3.2: longitude first, null where not located.
 *
 * <p>Points are those of the finest place that has one, and of the places of its sort: of a quarter and the town that holds it the quarter's, of three
 * villages all three. How exact a point is, tell the properties.
 */
final class Geometry {
    private Geometry() {}

    /** The geometry as JSON: a point, points, or null. */
    static String of(List<Where> places) {
        Set<String> points = new LinkedHashSet<>();
        Where.@Nullable Kind sort = null;
        for (Where w : places) {
            BigDecimal lat = Degrees.of(w.lat());
            BigDecimal lon = Degrees.of(w.lon());
            sort = sort == null && lat != null && lon != null ? w.kind() : sort;
            if (lat != null && lon != null && w.kind() == sort) {
                points.add("[" + lon.toPlainString() + "," + lat.toPlainString() + "]");
            }
        }
        if (points.isEmpty()) {
            return "null";
        }
        return points.size() == 1
                ? "{\"type\":\"Point\",\"coordinates\":" + points.iterator().next() + "}"
                : "{\"type\":\"MultiPoint\",\"coordinates\":[" + String.join(",", points) + "]}";
    }
}
