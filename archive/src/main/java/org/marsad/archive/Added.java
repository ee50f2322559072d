package org.marsad.archive;

import org.jspecify.annotations.Nullable;

/**
 * What became of a report that was to be kept.
 *
 * @param outcome whether it is new
 * @param report its name
 * @param claims how many claims it makes
 * @param incidents how many of them are of an incident
 * @param likeOf name of the report whose text it has, or null
 */
public record Added(
        Outcome outcome,
        String report,
        int claims,
        int incidents,
        @Nullable String likeOf) {
    /** Whether a report is new. */
    public enum Outcome {
        /** Kept. */
        ADDED,
        /** Kept; its text is as good as that of one that was there. */
        REPRINT,
        /** The same bytes were there already, so nothing was done. */
        KNOWN
    }

    /** A report whose bytes were there already. */
    public static Added known(String report) {
        return new Added(Outcome.KNOWN, report, 0, 0, null);
    }
}
