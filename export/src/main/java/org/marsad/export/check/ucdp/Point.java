package org.marsad.export.check.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.row.Cell;
import org.marsad.export.check.row.Columns;

/**
 * A point as well-known text writes it, longitude first. Source: OGC 06-103r4.
 *
 * @param lon degrees east
 * @param lat degrees north
 */
record Point(double lon, double lat) {
    /** Degrees that two ways of writing a point may differ by: some ten metres. */
    private static final double ROUNDED = 1e-4;

    /** Reads {@code POINT (36.2 33.5)}; null where the words are no point. */
    static @Nullable Point of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.startsWith("POINT") || !upper.endsWith(")")) {
            return null;
        }
        String rest = text.substring("POINT".length()).strip();
        if (!rest.startsWith("(")) {
            return null;
        }
        List<Double> degrees = new ArrayList<>();
        for (String part : Columns.split(rest.substring(1, rest.length() - 1), ' ')) {
            if (!part.isEmpty()) {
                Double value = Cell.decimal(part);
                if (value == null) {
                    return null;
                }
                degrees.add(value);
            }
        }
        return degrees.size() == 2 ? new Point(degrees.get(0), degrees.get(1)) : null;
    }

    /** Whether it is the point of these degrees. */
    boolean at(double latitude, double longitude) {
        return Math.abs(lat - latitude) <= ROUNDED && Math.abs(lon - longitude) <= ROUNDED;
    }
}
