package org.marsad.export.table;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Decision;
import org.marsad.record.Decision.What;
import org.marsad.record.Status;

/** What people decided on whether an incident is one: the last of their decisions that still holds. */
public final class Reviewed {
    private Reviewed() {}

    /** Why an incident is none at all: a person rejected it, or all who tell of it deny it; null where it is one. */
    public static @Nullable Why refused(Kept kept) {
        if (last(kept) == What.REJECT) {
            return Why.REJECTED;
        }
        return kept.incident().status() == Status.DENIED ? Why.DENIED : null;
    }

    /** Whether a person accepted it. */
    public static boolean accepted(Kept kept) {
        return last(kept) == What.ACCEPT;
    }

    private static @Nullable What last(Kept kept) {
        List<What> verdicts = kept.filed().decisions().stream()
                .filter(d -> !d.undone())
                .map(Decision::what)
                .filter(w -> w == What.ACCEPT || w == What.REJECT)
                .toList();
        return verdicts.isEmpty() ? null : Objects.requireNonNull(verdicts.get(verdicts.size() - 1));
    }
}
