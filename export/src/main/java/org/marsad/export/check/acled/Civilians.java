package org.marsad.export.check.acled;

import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether those who take part are those whom such an event has, and civilians are said to be the target where they are. */
final class Civilians implements RowCheck {
    @Override
    public void check(Row row, Findings findings) {
        Integer first = sort(row, "actor1", "inter1");
        Integer second = sort(row, "actor2", "inter2");
        String type = row.text("event_type");
        if (first == null || second == null || first == Sort.NOBODY && second == Sort.NOBODY) {
            return;
        }
        boolean unarmed = has(Sort.CIVILIANS, first, second) || has(Sort.PROTESTERS, first, second);
        boolean targeted = row.text("civilian_targeting") != null;
        if (targeted && !unarmed && !associated(row, "assoc_actor_1") && !associated(row, "assoc_actor_2")) {
            findings.add(row.finding(
                    Rule.ACLED_CIVILIAN_TARGETING,
                    "civilian_targeting",
                    "nothing, for no side are civilians or protesters"));
        }
        if (!targeted
                && row.header().has("civilian_targeting")
                && (EventType.AGAINST_CIVILIANS.equals(type)
                        || EventType.EXCESSIVE_FORCE.equals(row.text("sub_event_type")))) {
            findings.add(row.finding(
                    Rule.ACLED_CIVILIAN_TARGETING_MISSING,
                    "civilian_targeting",
                    "Civilian targeting in such an event"));
        }
        if (type != null) {
            String expected = sides(type, first, second, unarmed);
            if (expected != null) {
                findings.add(row.finding(Rule.ACLED_SIDES, "event_type", expected));
            }
        }
    }

    private static @Nullable String sides(String type, int first, int second, boolean unarmed) {
        return switch (type) {
            case EventType.BATTLES -> second == Sort.NOBODY || unarmed ? "two armed sides in Battles" : null;
            case EventType.PROTESTS -> has(Sort.PROTESTERS, first, second) ? null : "protesters as a side in Protests";
            case EventType.RIOTS -> has(Sort.RIOTERS, first, second) ? null : "rioters as a side in Riots";
            case EventType.AGAINST_CIVILIANS -> unarmed ? null : "civilians as a side in Violence against civilians";
            default -> null;
        };
    }

    /** The sort of an actor; null where there is an actor of no known sort. */
    private static @Nullable Integer sort(Row row, String actor, String column) {
        String code = row.text(column);
        return code == null && row.text(actor) != null ? null : Sort.of(code);
    }

    private static boolean associated(Row row, String column) {
        String others = row.text(column);
        return others != null && (others.contains("Civilians (") || others.contains("Protesters ("));
    }

    private static boolean has(int sort, int first, int second) {
        return first == sort || second == sort;
    }
}
