package org.marsad.mention.count;

import org.marsad.mention.Piece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;

/**
 * A share of a hundred.
 *
 * @param count the percentage with its hedges
 * @param decimal the percentage where it is no integer, else NaN
 */
public record PercentPiece(int from, int to, CountRange count, double decimal, Evidence words) implements Piece {
    @Override
    public String kind() {
        return "percent";
    }
}
