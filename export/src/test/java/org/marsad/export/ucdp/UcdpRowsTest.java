package org.marsad.export.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.Generated;
import org.marsad.export.Shipped;
import org.marsad.export.Table;
import org.marsad.export.table.Filled;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;

/** What holds of every row, under every policy, over ten thousand invented incidents. */
class UcdpRowsTest {
    private static final int MANY = 10_000;
    private static final List<List<String>> COLUMNS = Shipped.rows(Ucdp.class, "columns.tsv");

    @ParameterizedTest
    @EnumSource
    void everyRowHoldsWhatUcdpAsks(Policy policy) throws IOException {
        StringBuilder out = new StringBuilder();
        Ucdp table = new Ucdp(out, policy, false, Generated::headline);
        for (Kept kept : Generated.incidents(MANY, 5)) {
            table.add(kept);
        }
        Filled written = table.filled();
        List<Map<String, String>> rows = Table.read(out);
        Set<String> ids = new HashSet<>();

        rows.forEach(row -> hold(row, ids));

        assertThat(written.incidents()).isEqualTo(MANY);
        assertThat(rows).hasSize(written.rows()).hasSizeGreaterThan(MANY / 20);
        assertThat(written.rows() + written.leftOut().size()).isEqualTo(MANY);
        assertThat(reasons(written))
                .containsKeys(Why.REJECTED, Why.NO_FORCE, Why.NO_DATE, Why.OPEN_DATE, Why.NO_COUNTRY, Why.NO_FIGURE)
                .containsKeys(Why.UNRESOLVED_DATE, Why.NO_PLACE)
                .containsKeys(Why.NO_DEATH, Why.OPEN_VIOLENCE, Why.DENIED);
    }

    static Map<Why, Integer> reasons(Filled written) {
        Map<Why, Integer> out = new EnumMap<>(Why.class);
        written.leftOut().forEach(l -> out.merge(l.why(), 1, Integer::sum));
        return out;
    }

    private static void hold(Map<String, String> row, Set<String> ids) {
        Table.hold(row, COLUMNS);
        assertThat(ids.add(row.get("id"))).as("id twice").isTrue();
        assertThat(ids.add(row.get("relid"))).as("relid twice").isTrue();
        deaths(row);
        days(row);
        place(row);
        assertThat(number(row, "number_of_sources"))
                .isEqualTo(new HashSet<>(List.of(text(row, "source_office").split(";", -1))).size());
    }

    private static void deaths(Map<String, String> row) {
        long best = number(row, "best");
        assertThat(number(row, "low")).isBetween(0L, best);
        assertThat(number(row, "high")).isGreaterThanOrEqualTo(Math.max(1, best));
        assertThat(number(row, "deaths_a")
                        + number(row, "deaths_b")
                        + number(row, "deaths_civilians")
                        + number(row, "deaths_unknown"))
                .isEqualTo(best);
        if (text(row, "type_of_violence").equals("3")) {
            assertThat(row).containsEntry("side_b", "Civilians").containsEntry("deaths_a", "0");
            assertThat(row).containsEntry("deaths_b", "0").containsEntry("gwnob", "");
        }
        if (text(row, "type_of_violence").equals("2")) {
            assertThat(row).containsEntry("gwnoa", "").containsEntry("gwnob", "");
        }
    }

    private static void days(Map<String, String> row) {
        LocalDate first = LocalDate.parse(text(row, "date_start"));
        LocalDate last = LocalDate.parse(text(row, "date_end"));
        long length = ChronoUnit.DAYS.between(first, last) + 1;
        assertThat(length).isPositive();
        assertThat(number(row, "year")).isEqualTo(first.getYear());
        assertThat(number(row, "date_prec"))
                .isEqualTo(length == 1 ? 1 : length <= 6 ? 2 : length == 7 ? 3 : length <= 31 ? 4 : 5);
    }

    private static void place(Map<String, String> row) {
        boolean located = !text(row, "latitude").isEmpty();
        assertThat(text(row, "longitude").isEmpty()).isEqualTo(!located);
        assertThat(text(row, "priogrid_gid").isEmpty()).isEqualTo(!located);
        if (located) {
            double lat = Double.parseDouble(text(row, "latitude"));
            double lon = Double.parseDouble(text(row, "longitude"));
            assertThat(row)
                    .containsEntry("geom_wkt", "POINT (" + text(row, "longitude") + " " + text(row, "latitude") + ")");
            assertThat((double) number(row, "priogrid_gid"))
                    .isEqualTo(Math.floor((lat + 90) * 2) * 720 + Math.floor((lon + 180) * 2) + 1);
        } else {
            assertThat(number(row, "where_prec")).isGreaterThanOrEqualTo(4);
        }
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(text(row, column));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
