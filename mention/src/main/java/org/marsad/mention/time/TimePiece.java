package org.marsad.mention.time;

import org.marsad.mention.Piece;
import org.marsad.record.Evidence;
import org.marsad.record.When;

/**
 * A time.
 *
 * @param when what it says, resolved as far as it can be
 * @param period whether it is a span over which something goes on ("in past months", "since 2011") and no moment
 * @param future whether it lies after publication ("the coming 12 months")
 */
public record TimePiece(int from, int to, When when, boolean period, boolean future) implements Piece {
    @Override
    public Evidence words() {
        return when.words();
    }

    @Override
    public String kind() {
        return "time";
    }
}
