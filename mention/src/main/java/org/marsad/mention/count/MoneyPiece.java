package org.marsad.mention.count;

import org.marsad.mention.Piece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;

/**
 * An amount of money.
 *
 * @param count how much
 * @param currency ISO 4217
 */
public record MoneyPiece(int from, int to, CountRange count, String currency, Evidence words) implements Piece {
    @Override
    public String kind() {
        return "money";
    }
}
