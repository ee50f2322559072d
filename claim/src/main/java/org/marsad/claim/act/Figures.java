package org.marsad.claim.act;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.record.CountRange;
import org.marsad.record.Toll;

/** Whether two tolls can be of one act. Source: codebook, chapter figures, "figures that differ". */
final class Figures {
    private Figures() {}

    static boolean differ(@Nullable Toll a, @Nullable Toll b) {
        return a != null && b != null && a.count().hasFigure() && b.count().hasFigure() && apart(a.count(), b.count());
    }

    /** "At least 20" and "23" may be one figure, "20" and "23" may not. */
    private static boolean apart(CountRange a, CountRange b) {
        return a.high() != null && b.low() != null && a.high() < b.low()
                || b.high() != null && a.low() != null && b.high() < a.low();
    }

    static boolean equal(CountRange a, CountRange b) {
        return Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high());
    }
}
