package org.marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Marsad says about one report.
 *
 * @param report the report, untouched
 * @param claims the claims, in the order of their first evidence; empty where it holds none
 * @param notes what could not be resolved, in plain words
 * @param refused why it was not read ("not Arabic: Persian"), or null where it was
 */
public record Reading(
        Report report,
        List<Claim> claims,
        List<String> notes,
        @Nullable String refused) {
    public Reading {
        claims = List.copyOf(claims);
        notes = List.copyOf(notes);
        if (refused != null && !claims.isEmpty()) {
            throw new IllegalArgumentException("reading: expected no claims of a refused report");
        }
    }

    /** A report that was not read, with the reason. */
    public static Reading refused(Report report, String why) {
        return new Reading(report, List.of(), List.of(), why);
    }
}
