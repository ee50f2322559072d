package org.marsad.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.When;

/**
 * A claim of an incident, with the report that makes it.
 *
 * @param report id of the report
 * @param published when it was published, or null where not known
 * @param claim what it says happened
 */
public record Telling(String report, @Nullable LocalDate published, Incident claim) {
    /** Days before its publication within which the news of a report without a day happened. */
    private static final int FRESH = 2;

    /** The claim's id, unique over all reports. */
    public String id() {
        return claim.about().id();
    }

    /** The first day on which it may have been, inclusive; null where nothing bounds it. */
    @Nullable
    LocalDate from() {
        When when = claim.when();
        if (when != null && when.resolved()) {
            return when.from() == null ? when.to() : when.from();
        }
        return published == null || recalled() ? null : published.minusDays(FRESH);
    }

    /** The last day on which it may have been, inclusive; null where nothing bounds it. */
    @Nullable
    LocalDate to() {
        When when = claim.when();
        if (when != null && when.resolved()) {
            return when.to() != null ? when.to() : published != null ? published : when.from();
        }
        return recalled() ? null : published;
    }

    /** Whether the claim itself says the day. */
    boolean dated() {
        return claim.when() != null && claim.when().resolved();
    }

    private boolean recalled() {
        return claim.about().focus() == Focus.BACKGROUND;
    }
}
