package org.marsad.mention.time;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Piece;
import org.marsad.record.Evidence;

/**
 * A time of day.
 *
 * @param hour 0–23, or null where only a part of the day is told
 * @param minute 0–59, or null where only a part of the day is told
 * @param part dawn, morning, noon, afternoon, evening, night, midnight, day; null where none is told
 */
public record ClockPiece(
        int from,
        int to,
        @Nullable Integer hour,
        @Nullable Integer minute,
        @Nullable String part,
        Evidence words) implements Piece {
    public ClockPiece {
        if (hour != null && (hour < 0 || hour > 23) || minute != null && (minute < 0 || minute > 59)) {
            throw new IllegalArgumentException("clock: expected 0:00 to 23:59, found " + hour + ":" + minute);
        }
    }

    @Override
    public String kind() {
        return "clock";
    }
}
