package org.marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money or material spent, lost, destroyed or promised in connection with the conflict.
 *
 * @param payer who bears it, or empty
 * @param amount how much
 * @param unit ISO 4217 currency, or the noun of the material
 * @param purpose what for, in the report's words, or null where not stated
 * @param period the time it covers, or null where not stated
 */
public record Cost(
        About about,
        List<Actor> payer,
        Found<CountRange> amount,
        String unit,
        @Nullable String purpose,
        @Nullable When period)
        implements Claim {
    public Cost {
        payer = List.copyOf(payer);
    }

    @Override
    public String kind() {
        return "cost";
    }
}
