package org.marsad.mention.count;

import org.marsad.mention.Piece;
import org.marsad.record.Evidence;

/**
 * A number that orders: "the eleventh".
 *
 * @param value the place in the order, at least 1
 */
public record OrdinalPiece(int from, int to, int value, Evidence words) implements Piece {
    @Override
    public String kind() {
        return "ordinal";
    }
}
