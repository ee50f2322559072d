package org.marsad.mention.time;

import org.marsad.mention.Piece;
import org.marsad.record.Evidence;

/**
 * How long something lasts, without saying when.
 *
 * @param iso the length in ISO 8601: {@code P3M}, {@code PT48H}
 */
public record DurationPiece(int from, int to, String iso, Evidence words) implements Piece {
    @Override
    public String kind() {
        return "duration";
    }
}
