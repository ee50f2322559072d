package org.marsad.mention.time;

import java.time.DayOfWeek;

/**
 * How days are counted where the words leave it open.
 *
 * @param weekStart first day of a week
 * @param preferFuture whether a bare weekday or month is the next one rather than the latest
 */
public record Reckoning(DayOfWeek weekStart, boolean preferFuture) {
    /** Weeks begin on Monday, and a bare weekday is the latest one on or before publication. */
    public static Reckoning usual() {
        return new Reckoning(DayOfWeek.MONDAY, false);
    }
}
