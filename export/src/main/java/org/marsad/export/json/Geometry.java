package org.marsad.export.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marsad.export.Degrees;
import org.marsad.record.Where;

/**
 * Where an incident was, as points. Source: RFC 7946, sections 3.1 and 3.2: longitude first, null where not located.
 *
 * <p>Points are those of the finest place that has one, and of the places of its sort in the same country: of a quarter and the town that
 * holds it the quarter's, of three villages all three. How exact a point is, tell the properties.
 */
final class Geometry {
    private Geometry() {}

    /** The geometry as JSON: a point, points, or null. */
    static String of(List<Where> places) {
        List<Where> located =
                places.stream().filter(w -> w.lat() != null && w.lon() != null).toList();
        Set<String> points = new LinkedHashSet<>();
        for (Where w : located) {
            Where finest = located.get(0);
            if (w.kind() == finest.kind() && Objects.equals(w.country(), finest.country())) {
                points.add("[" + Degrees.of(w.lon()) + "," + Degrees.of(w.lat()) + "]");
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
