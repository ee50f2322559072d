package org.marsad.export.check.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Shipped;

/**
 * Land that a country is said to hold where the outline of another has it.
 *
 * @param liesIn two letters of the country whose outline has it
 * @param until first day on which that country was no part of the other any more; null where there is no such day
 * @param south southern edge in degrees; edges are those of the world where there is no box
 * @param west western edge in degrees
 * @param north northern edge in degrees
 * @param east eastern edge in degrees
 */
record Territory(String liesIn, @Nullable LocalDate until, double south, double west, double north, double east) {
    private static final Map<String, List<Territory>> BY_COUNTRY = read();

    /** What the country with these two letters is said to hold. */
    static List<Territory> of(String iso2) {
        return BY_COUNTRY.getOrDefault(iso2, List.of());
    }

    /** Whether it counts on a day, for a point in its box; without a day it does. */
    boolean counts(double lat, double lon, @Nullable LocalDate day) {
        return (until == null || day == null || day.isBefore(until))
                && lat >= south
                && lat <= north
                && lon >= west
                && lon <= east;
    }

    private static Map<String, List<Territory>> read() {
        Map<String, List<Territory>> out = new HashMap<>();
        for (List<String> cells : Shipped.rows(Territory.class, "territories.tsv")) {
            String until = cells.get(2);
            boolean boxed = !cells.get(3).isEmpty();
            out.computeIfAbsent(cells.get(0), iso -> new ArrayList<>())
                    .add(new Territory(
                            cells.get(1),
                            until.isEmpty() ? null : LocalDate.parse(until),
                            boxed ? Double.parseDouble(cells.get(3)) : -90,
                            boxed ? Double.parseDouble(cells.get(4)) : -180,
                            boxed ? Double.parseDouble(cells.get(5)) : 90,
                            boxed ? Double.parseDouble(cells.get(6)) : 180));
        }
        return out;
    }
}
