package org.marsad.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a report gives: resolved days where they can be known, the words always.
 *
 * @param from first day, inclusive, or null where open or not resolved
 * @param to last day, inclusive, or null where open or not resolved
 * @param precision how exact the words are
 * @param rule name of the rule that resolved them
 * @param words the words
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision, String rule, Evidence words) {
    public When {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("when: expected from <= to, found " + from + " > " + to);
        }
    }

    /** How exact a time is. */
    public enum Precision {
        DAY,
        DAYS,
        WEEK,
        MONTH_PART,
        MONTH,
        YEAR,
        VAGUE
    }

    /** Whether at least one day is known. */
    public boolean resolved() {
        return from != null || to != null;
    }
}
