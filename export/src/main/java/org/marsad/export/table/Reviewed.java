package org.marsad.export.table;

import org.jspecify.annotations.Nullable;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Decision;
import org.marsad.record.Status;

/** What people decided on whether an incident is one: the last of their decisions that still holds. */
public final class Reviewed {
    private Reviewed() {}

    /** Why an incident is none at all: a person rejected it, or all who tell of it deny it; null where it is one. */
    public static @Nullable Why refused(Kept kept) {
        if ("rejected".equals(Decision.review(kept.filed().decisions()))) {
            return Why.REJECTED;
        }
        return kept.incident().status() == Status.DENIED ? Why.DENIED : null;
    }

    /** Whether a person accepted it. */
    public static boolean accepted(Kept kept) {
        return "accepted".equals(Decision.review(kept.filed().decisions()));
    }
}
