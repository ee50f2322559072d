package org.marsad.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Degrees as they are handed on: to 0.01, about a kilometre, whatever a gazetteer says. */
public final class Degrees {
    private static final int PLACES = 2;

    private Degrees() {}

    /** The degrees to 0.01, without trailing zeros; null stays null. */
    public static @Nullable BigDecimal of(@Nullable Double degrees) {
        if (degrees == null) {
            return null;
        }
        BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}
