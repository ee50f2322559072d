package org.marsad.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Merging alone, on annotated accounts of real incidents: {@code ../shared/evaluation/score_groups.py} counts the same way. */
class GroupsTest {
    private static final Path GROUPS = Path.of("../../shared/evaluation/dev/groups.gold.jsonl");

    @Test
    void joinsTheAnnotatedAccountsOfOneEventAndKeepsNearTwinsApart() throws IOException {
        assumeTrue(Files.exists(GROUPS), GROUPS + " is not there");
        Gold gold = Gold.read(GROUPS);
        Map<String, Integer> incidentOf = new HashMap<>();
        Map<String, String> reportOf = new HashMap<>();
        List<Group> groups = Merging.of(gold.tellings);
        for (int g = 0; g < groups.size(); g++) {
            for (Group.Member m : groups.get(g).members()) {
                incidentOf.put(m.telling().id(), g);
                reportOf.put(m.telling().id(), m.telling().report());
            }
        }
        List<String> ids =
                new ArrayList<>(gold.events.keySet().stream().sorted().toList());
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                String a = ids.get(i);
                String b = ids.get(j);
                if (reportOf.get(a).equals(reportOf.get(b))) {
                    continue;
                }
                boolean same = gold.events.get(a).equals(gold.events.get(b));
                boolean joined = incidentOf.get(a).equals(incidentOf.get(b));
                right += same && joined ? 1 : 0;
                wrong += !same && joined ? 1 : 0;
                missed += same && !joined ? 1 : 0;
            }
        }
        Map<Integer, Set<String>> events = new HashMap<>();
        gold.events.forEach((id, e) ->
                events.computeIfAbsent(incidentOf.get(id), k -> new HashSet<>()).add(e));
        long several = events.values().stream().filter(e -> e.size() > 1).count();
        double f1 = 2.0 * right / (2.0 * right + wrong + missed);
        System.out.printf(
                Locale.ROOT,
                "merging alone: pairwise F1 %.3f (right %d, wrong %d, missed %d), %d of %d incidents join several events%n",
                f1,
                right,
                wrong,
                missed,
                several,
                events.size());
        assertThat(f1).isGreaterThanOrEqualTo(0.93);
        assertThat(20 * several).isLessThanOrEqualTo(events.size());
    }
}
