package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.incident.Group;
import org.marsad.incident.Merging;
import org.marsad.incident.Telling;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Report;

/**
 * Reading and merging on 151 invented reports of 68 events: tolls that rise, spellings that differ, near twins. They were written blind,
 * by somebody who did not know the rules; F1 was .586 when they were first read, .642 after their unread sentences were looked at. The floor only goes up.
 */
class InventedGroupsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "groups");
    private static final double F1 = 0.62;
    private static final double PRECISION = 0.87;

    private record Row(String report, String event, String lead) {}

    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, String> reportOf = new HashMap<>();
    private final List<Telling> tellings = new ArrayList<>();

    @Test
    void accountsOfOneEventAreJoinedAndNearTwinsKeptApart() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("groups.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.startsWith("report\t")) {
                String[] cells = line.split("\t");
                rows.add(new Row(cells[0], cells[1], cells[2]));
            }
        }
        Engine marsad = Engine.marsad();
        new Intake(IntakeOptions.none()).read(FOLDER.resolve("reports.jsonl"), item -> {
            if (item instanceof Item.Taken taken) {
                take(taken.report(), marsad.read(taken.report()).claims(), rows);
            }
        });
        Map<String, Integer> incidentOf = new HashMap<>();
        List<Group> groups = Merging.of(tellings);
        for (int g = 0; g < groups.size(); g++) {
            for (Group.Member m : groups.get(g).members()) {
                incidentOf.put(m.telling().id(), g);
            }
        }
        score(incidentOf, rows.size());
    }

    private void take(Report report, List<Claim> claims, List<Row> rows) {
        for (Claim c : claims) {
            if (c instanceof Incident i) {
                LocalDate day =
                        report.published() == null ? null : report.published().day();
                tellings.add(Telling.of(report.name(), day, i));
            }
        }
        for (Row row : rows) {
            if (row.report().equals(report.name())) {
                int start = report.text().lastIndexOf(row.lead());
                assertThat(start).as(row.toString()).isNotNegative();
                String best = null;
                int most = 0;
                for (Claim c : claims) {
                    int overlap = c instanceof Incident
                            ? c.about().overlap(start, start + row.lead().length())
                            : 0;
                    if (overlap > most) {
                        most = overlap;
                        best = c.about().id();
                    }
                }
                if (best != null) {
                    eventOf.putIfAbsent(best, row.event());
                    reportOf.put(best, report.name());
                }
            }
        }
    }

    private void score(Map<String, Integer> incidentOf, int rows) {
        List<String> ids = eventOf.keySet().stream().sorted().toList();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                String a = ids.get(i);
                String b = ids.get(j);
                if (!reportOf.get(a).equals(reportOf.get(b))) {
                    boolean same = eventOf.get(a).equals(eventOf.get(b));
                    boolean joined = incidentOf.get(a).equals(incidentOf.get(b));
                    right += same && joined ? 1 : 0;
                    wrong += !same && joined ? 1 : 0;
                    missed += same && !joined ? 1 : 0;
                }
            }
        }
        Map<Integer, Set<String>> events = new HashMap<>();
        eventOf.forEach((id, e) ->
                events.computeIfAbsent(incidentOf.get(id), k -> new HashSet<>()).add(e));
        long several = events.values().stream().filter(e -> e.size() > 1).count();
        double f1 = 2.0 * right / (2.0 * right + wrong + missed);
        double precision = 1.0 * right / (right + wrong);
        System.out.printf(
                Locale.ROOT,
                "invented groups: %d of %d leads read; pairs P %.3f, F1 %.3f; %d of %d incidents join several events%n",
                ids.size(),
                rows,
                precision,
                f1,
                several,
                events.size());
        assertThat(f1).isGreaterThanOrEqualTo(F1);
        assertThat(precision).isGreaterThanOrEqualTo(PRECISION);
        assertThat(20 * several).isLessThanOrEqualTo(events.size());
    }
}
