package org.marsad.mention.count;

import org.marsad.mention.Piece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;

/**
 * A number, with its hedges.
 *
 * @param count what it says
 * @param decimal the value where it is no integer, else NaN
 * @param guarded whether it counts no people: a resolution, a brigade, an age, an hour
 */
public record NumberPiece(int from, int to, CountRange count, double decimal, boolean guarded, Evidence words)
        implements Piece {
    @Override
    public String kind() {
        return "number";
    }
}
