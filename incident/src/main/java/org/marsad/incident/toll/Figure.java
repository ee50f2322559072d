package org.marsad.incident.toll;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Testimony;
import org.marsad.record.CountRange;
import org.marsad.record.Toll;
import org.marsad.record.Victims;

/**
 * One originator's figure in one claim.
 *
 * @param account the claim and its report
 * @param originator who says it
 * @param toll what is said
 * @param supersededBy id of the claim with a later figure of the same originator, or null where it stands
 */
public record Figure(
        Testimony account,
        Originator originator,
        Toll toll,
        @Nullable String supersededBy) {
    /** By time of publication, where it is known, then by claim. */
    static final Comparator<Figure> BY_TIME = Comparator.<Figure, String>comparing(
                    f -> f.account().published() == null
                            ? "9999"
                            : f.account().published().written())
            .thenComparing(f -> f.account().id())
            .thenComparing(f -> f.originator().key());

    /** Whether it gives a number that a policy can work with, be it that of a vague word. */
    boolean counts() {
        return low() != null || high() != null;
    }

    /** Persons at least: the figure, or that of a vague word (tens 10, hundreds 100, thousands 1000); null where open below. */
    public @Nullable Long low() {
        CountRange c = toll.count();
        if (c.vague() == null) {
            return c.low();
        }
        return switch (c.vague()) {
            case TENS -> Long.valueOf(10);
            case HUNDREDS -> Long.valueOf(100);
            case THOUSANDS -> Long.valueOf(1000);
            case SEVERAL, MANY -> null;
        };
    }

    /** Persons at most; null where open above. */
    public @Nullable Long high() {
        return toll.count().high();
    }

    /** The figure by which it stands for its originator: the lower end where there is one. */
    long value() {
        Long low = low();
        Long high = high();
        return low != null ? low : high != null ? high : 0;
    }

    /** Whether it says that none of one group came to harm, which leaves open how many others did. */
    boolean noneOfSome() {
        return Long.valueOf(0).equals(high())
                && (toll.victims() == Victims.CIVILIANS || toll.victims() == Victims.COMBATANTS);
    }

    Figure supersededBy(String claim) {
        return new Figure(account, originator, toll, claim);
    }
}
