package org.marsad.incident.source;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Sketch;
import org.marsad.record.Incident;
import org.marsad.record.Published;

/**
 * A claim of an incident with what is known of the report that makes it.
 *
 * @param reportId {@code sha256:} and the hash of the report's bytes
 * @param report the report's name
 * @param publisher the outlet, or null where not known
 * @param published when it was published, or null where not known
 * @param reprintOf the outlet that the report says it reprints, or null
 * @param sketch of the report's words
 * @param claim what it says happened
 */
public record Testimony(
        String reportId,
        String report,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable String reprintOf,
        Sketch sketch,
        Incident claim) {
    /** The claim's id. */
    public String id() {
        return claim.about().id();
    }

    /** Whether this was published before another, as far as both say when; never where only a day is known and it is the same. */
    public boolean isBefore(Testimony other) {
        if (published == null || other.published == null) {
            return false;
        }
        OffsetDateTime here = published.moment();
        OffsetDateTime there = other.published.moment();
        return here != null && there != null
                ? here.isBefore(there)
                : published.day().isBefore(other.published.day());
    }
}
