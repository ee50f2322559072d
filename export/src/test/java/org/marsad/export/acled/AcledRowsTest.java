package org.marsad.export.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.record.When;

/** What holds of every row, under every policy, over ten thousand invented incidents. */
class AcledRowsTest {
    private static final int MANY = 10_000;
    private static final List<List<String>> COLUMNS = Shipped.rows(Acled.class, "columns.tsv");
    private static final Set<List<String>> PAIRS = Set.of(
            List.of("Battles", "Government regains territory"),
            List.of("Battles", "Non-state actor overtakes territory"),
            List.of("Battles", "Armed clash"),
            List.of("Protests", "Excessive force against protesters"),
            List.of("Protests", "Protest with intervention"),
            List.of("Protests", "Peaceful protest"),
            List.of("Riots", "Violent demonstration"),
            List.of("Riots", "Mob violence"),
            List.of("Explosions/Remote violence", "Chemical weapon"),
            List.of("Explosions/Remote violence", "Air/drone strike"),
            List.of("Explosions/Remote violence", "Suicide bomb"),
            List.of("Explosions/Remote violence", "Shelling/artillery/missile attack"),
            List.of("Explosions/Remote violence", "Remote explosive/landmine/IED"),
            List.of("Explosions/Remote violence", "Grenade"),
            List.of("Violence against civilians", "Sexual violence"),
            List.of("Violence against civilians", "Attack"),
            List.of("Violence against civilians", "Abduction/forced disappearance"),
            List.of("Strategic developments", "Agreement"),
            List.of("Strategic developments", "Arrests"),
            List.of("Strategic developments", "Change to group/activity"),
            List.of("Strategic developments", "Disrupted weapons use"),
            List.of("Strategic developments", "Headquarters or base established"),
            List.of("Strategic developments", "Looting/property destruction"),
            List.of("Strategic developments", "Non-violent transfer of territory"),
            List.of("Strategic developments", "Other"));

    @ParameterizedTest
    @EnumSource
    void everyRowHoldsWhatAcledAsks(Policy policy) throws IOException {
        List<Kept> incidents = Generated.incidents(MANY, 5);
        StringBuilder out = new StringBuilder();
        Acled table = new Acled(out, policy, false);
        for (Kept kept : incidents) {
            table.add(kept);
        }
        Filled written = table.filled();
        List<Map<String, String>> rows = Table.read(out);
        Map<String, List<Map<String, String>>> byIncident = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        Set<List<String>> pairs = new HashSet<>();
        for (Map<String, String> row : rows) {
            Table.hold(row, COLUMNS);
            assertThat(ids.add(text(row, "event_id_cnty"))).as("id twice").isTrue();
            pairs.add(List.of(text(row, "event_type"), text(row, "sub_event_type")));
            interaction(row);
            assertThat(text(row, "tags")).startsWith(Acled.LABEL + ";");
            byIncident
                    .computeIfAbsent(text(row, "event_id_cnty").split("\\.")[0], k -> new ArrayList<>())
                    .add(row);
        }
        for (Kept kept : incidents) {
            hold(kept.incident(), byIncident.getOrDefault(kept.incident().id(), List.of()), policy);
        }

        assertThat(rows).hasSize(written.rows()).hasSizeGreaterThan(MANY / 2);
        assertThat(byIncident.size() + written.leftOut().size()).isEqualTo(MANY);
        assertThat(pairs).isEqualTo(PAIRS);
        assertThat(reasons(written))
                .containsKeys(Why.REJECTED, Why.DENIED, Why.NO_DATE, Why.OPEN_DATE, Why.VAGUE_DATE, Why.NO_COUNTRY)
                .containsKeys(Why.VAGUE_PLACE, Why.NO_SIDE, Why.UNRESOLVED_DATE, Why.NO_PLACE);
    }

    private static Map<Why, Integer> reasons(Filled written) {
        Map<Why, Integer> out = new EnumMap<>(Why.class);
        written.leftOut().forEach(l -> out.merge(l.why(), 1, Integer::sum));
        return out;
    }

    /** The rows of one incident add up to its figure, share it evenly, and lie within its days. */
    private static void hold(Occurrence incident, List<Map<String, String>> rows, Policy policy) {
        if (rows.isEmpty()) {
            return;
        }
        List<Long> shares =
                rows.stream().map(r -> Long.valueOf(text(r, "fatalities"))).toList();
        long whole = incident.killed(policy).map(k -> k.bounds().best()).orElse(0L);
        assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        assertThat(shares.get(0) - shares.get(shares.size() - 1)).isBetween(0L, 1L);
        When when = incident.when().orElseThrow();
        for (Map<String, String> row : rows) {
            LocalDate date = LocalDate.parse(text(row, "event_date"));
            assertThat(date).isBetween(when.from(), when.to());
            assertThat(text(row, "year")).isEqualTo(String.valueOf(date.getYear()));
            assertThat(text(row, "notes").contains("Row ")).isEqualTo(rows.size() > 1);
            assertThat(text(row, "latitude").isEmpty())
                    .isEqualTo(text(row, "longitude").isEmpty());
        }
    }

    private static void interaction(Map<String, String> row) {
        String a = text(row, "inter1");
        String b = text(row, "actor2").isEmpty() ? "0" : text(row, "inter2");
        String expected =
                a.isEmpty() || b.isEmpty() ? "" : b.equals("0") ? a + "0" : a.compareTo(b) < 0 ? a + b : b + a;
        assertThat(text(row, "interaction")).as("%s", row).isEqualTo(expected);
        if (text(row, "event_type").equals("Battles")) {
            assertThat(text(row, "actor2")).isNotEmpty();
        }
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
