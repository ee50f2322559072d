package org.marsad.export.check.ucdp;

import java.util.List;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether the dead add up: low ≤ best ≤ high, and best is the sum of the four groups. */
final class Figures implements RowCheck {
    private static final List<String> GROUPS = List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown");
    private static final long ONE_SIDED = 3;

    @Override
    public void check(Row row, Findings findings) {
        Long low = row.integer("low");
        Long best = row.integer("best");
        Long high = row.integer("high");
        if (low != null && best != null && low > best) {
            findings.add(row.finding(Rule.UCDP_LOW_BEST, "low", "at most best, " + best));
        }
        if (best != null && high != null && best > high) {
            findings.add(row.finding(Rule.UCDP_BEST_HIGH, "high", "at least best, " + best));
        }
        if (best != null) {
            sum(row, best, findings);
        }
        Long dead = row.integer("deaths_b");
        Long type = row.integer("type_of_violence");
        if (type != null && type == ONE_SIDED && dead != null && dead > 0) {
            findings.add(row.finding(
                    Rule.UCDP_DEATHS_SIDE_B,
                    "deaths_b",
                    "0 where side b are civilians, who have a column of their own"));
        }
    }

    private static void sum(Row row, long best, Findings findings) {
        long sum = 0;
        for (String group : GROUPS) {
            Long dead = row.integer(group);
            if (dead == null) {
                return;
            }
            sum += dead;
        }
        if (sum != best) {
            findings.add(row.finding(Rule.UCDP_BEST_SUM, "best", sum + ", the sum of " + String.join(", ", GROUPS)));
        }
    }
}
