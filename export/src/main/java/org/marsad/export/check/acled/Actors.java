package org.marsad.export.check.acled;

import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether actors, their sorts and the interaction agree. */
final class Actors implements RowCheck {
    private static final String[] CROWDS = {"Rioters (", "Protesters (", "Civilians ("};

    @Override
    public void check(Row row, Findings findings) {
        Integer first = sort(row, "actor1", "inter1", findings);
        Integer second = sort(row, "actor2", "inter2", findings);
        String interaction = row.text("interaction");
        if (interaction == null || first == null || second == null || first == Sort.NOBODY && second == Sort.NOBODY) {
            return;
        }
        int expected = Sort.pair(first, second);
        Integer found = Sort.interaction(interaction);
        if (found == null || found != expected) {
            findings.add(row.finding(Rule.ACLED_INTERACTION, "interaction", Sort.shown(expected)));
        }
    }

    private static @Nullable Integer sort(Row row, String actorColumn, String column, Findings findings) {
        if (!row.header().has(column)) {
            return null;
        }
        Integer sort = Sort.of(row.text(column));
        if (sort == null) {
            findings.add(row.finding(Rule.VALUE_CODE, column, "0 to 8, or one of " + String.join(", ", Sort.NAMES)));
            return null;
        }
        String actor = row.text(actorColumn);
        if (actor != null && row.text(column) == null) {
            findings.add(row.finding(Rule.ACLED_INTER_MISSING, column, "the sort of " + actor));
            return null;
        }
        if (row.header().has(actorColumn) && (actor == null) != (sort == Sort.NOBODY)) {
            findings.add(row.finding(
                    Rule.ACLED_INTER,
                    column,
                    actor == null ? "nothing or 0, for there is no " + actorColumn : "the sort of " + actor));
            return null;
        }
        for (int i = 0; actor != null && i < CROWDS.length; i++) {
            if (actor.startsWith(CROWDS[i]) && sort != Sort.RIOTERS + i) {
                findings.add(row.finding(
                        Rule.ACLED_ACTOR_SORT,
                        column,
                        Sort.NAMES.get(Sort.RIOTERS + i - 1) + " (" + (Sort.RIOTERS + i) + ") for " + actor));
            }
        }
        return sort;
    }
}
