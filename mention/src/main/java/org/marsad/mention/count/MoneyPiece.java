package org.marsad.mention.count;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Piece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;

/**
 * A sum of money.
 *
 * @param count the amount with its hedges
 * @param decimal the amount where it is no integer, else NaN
 * @param currency ISO 4217, or null where the noun alone leaves the country open («ليرة»)
 * @param noun the noun of the currency as the knowledge has it, or the sign
 */
public record MoneyPiece(
        int from,
        int to,
        CountRange count,
        double decimal,
        @Nullable String currency,
        String noun,
        Evidence words) implements Piece {
    @Override
    public String kind() {
        return "money";
    }
}
