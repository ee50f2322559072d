package org.marsad.export.check.ucdp;

import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Columns;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/**
 * Whether the sides fit the type of violence: a state in state-based violence (1), none in that of others (2), civilians as side b in the
 * one-sided (3); and whether the dyad is named after them.
 */
final class Sides implements RowCheck {
    private static final String CIVILIANS = "Civilians";
    private static final String GOVERNMENT = "Government of ";

    @Override
    public void check(Row row, Findings findings) {
        String a = row.text("side_a");
        String b = row.text("side_b");
        Long type = row.integer("type_of_violence");
        if (type != null) {
            civilians(row, type, b, findings);
            states(row, type, a, b, findings);
        }
        String dyad = row.text("dyad_name");
        if (dyad != null && a != null && b != null && !dyad.equals(a + " - " + b)) {
            findings.add(row.finding(Rule.UCDP_DYAD_NAME, "dyad_name", Finding.shown(a + " - " + b)));
        }
    }

    private static void civilians(Row row, long type, @Nullable String b, Findings findings) {
        boolean civilians = CIVILIANS.equals(b);
        if (type == 3 && b != null && !civilians) {
            findings.add(row.finding(Rule.UCDP_SIDE_B, "side_b", "Civilians where type_of_violence is 3"));
        } else if (type != 3 && civilians) {
            findings.add(row.finding(Rule.UCDP_SIDE_B, "side_b", "no Civilians where type_of_violence is " + type));
        }
    }

    private static void states(Row row, long type, @Nullable String a, @Nullable String b, Findings findings) {
        if (a == null || b == null) {
            return;
        }
        boolean stateA = state(a) || row.text("gwnoa") != null;
        boolean stateB = state(b) || row.text("gwnob") != null;
        if (type == 1 && !stateA && !stateB) {
            findings.add(
                    row.finding(Rule.UCDP_STATE_MISSING, "side_a", "a state at one side where type_of_violence is 1"));
        } else if (type == 2 && (stateA || stateB)) {
            findings.add(
                    row.finding(Rule.UCDP_STATE, stateA ? "side_a" : "side_b", "no state where type_of_violence is 2"));
        }
    }

    /** Whether a side is a state, or several of which one is, by the name that UCDP gives states. */
    static boolean state(String side) {
        return Columns.split(side, ',').stream().anyMatch(name -> name.startsWith(GOVERNMENT));
    }

    /** The name of the country whose state a side is; null where it is none, or several. */
    static @Nullable String country(String side) {
        return side.startsWith(GOVERNMENT) && side.indexOf(',') < 0 ? side.substring(GOVERNMENT.length()) : null;
    }
}
