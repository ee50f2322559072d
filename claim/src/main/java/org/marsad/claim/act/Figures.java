package org.marsad.claim.act;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Account;
import org.marsad.record.CountRange;
import org.marsad.record.Toll;

/** Whether two tolls can be of one act, and what they come to together. Source: codebook, chapter figures, "figures that differ". */
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

    /** Whether two counts give one figure: "15", and "at least 15". */
    static boolean equal(CountRange a, CountRange b) {
        return Objects.equals(a.low(), b.low())
                && (Objects.equals(a.high(), b.high()) || a.low() != null && (a.high() == null || b.high() == null));
    }

    /** Whether a toll is of more than two, so that two acts seldom share it. */
    static boolean several(@Nullable Toll t) {
        Long low = t == null ? null : t.count().low();
        return low != null && low > 2;
    }

    static void accounts(Draft a, Draft b) {
        if (differ(a.killed, b.killed) || differ(a.wounded, b.wounded)) {
            if (a.accounts.isEmpty()) {
                a.accounts.add(new Account(a.killed, a.wounded, a.chain));
            }
            a.accounts.add(new Account(b.killed, b.wounded, b.chain));
        }
    }

    static @Nullable Toll toll(@Nullable Toll a, @Nullable Toll b, Draft x, Draft y) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        if (x.headline || !a.count().hasFigure()) {
            return b;
        }
        if (!differ(a, b)) {
            return a.ofWhich().isEmpty() && !b.ofWhich().isEmpty()
                            || a.victims().ordinal() > b.victims().ordinal()
                    ? b
                    : a;
        }
        return new Toll(
                a.count().span(b.count()),
                a.victims().and(b.victims()),
                a.provisional() || b.provisional(),
                a.ofWhich(),
                a.words());
    }
}
