package org.marsad.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Verdicts.Judged;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Grade;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Status;

/** Why a person should look at an incident; what comes first is more urgent. */
public enum Attention {
    /** It was accepted, and a report came since. */
    NEWS,
    /** Its accounts contradict each other: in whether it was, in who did it, or in how many died. */
    CONFLICT,
    /** No account was read with confidence. */
    DOUBT;

    /** Times that the highest figure of the dead is the lowest, and dead between them, from which on accounts conflict. */
    private static final int TIMES = 2;

    private static final int BETWEEN = 5;
    /** Confidence that one account at least should have. */
    private static final double SURE = 0.6;

    /** The name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name in output; empty where there is none. */
    public static Optional<Attention> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }

    /** Number of the newest of an incident's reports. */
    @FunctionalInterface
    interface Newest {
        long report() throws IOException;
    }

    /**
     * Why a person should look at an incident; null where nothing calls for it.
     *
     * @param newest asked only where somebody decided about it
     */
    static @Nullable Attention of(Occurrence o, Judged said, Newest newest) throws IOException {
        String review = said.review();
        if (review != null) {
            return review.equals("accepted") && newest.report() > said.reviewed() ? NEWS : null;
        }
        boolean disputed = o.status() == Status.DISPUTED || o.grade().value() == Grade.Value.CONTESTED;
        if (disputed || o.killed(Policy.UCDP).map(Attention::apart).orElse(false)) {
            return CONFLICT;
        }
        boolean sure = o.accounts().stream().anyMatch(a -> a.claim().about().confidence() >= SURE);
        return sure ? null : DOUBT;
    }

    private static boolean apart(Casualties killed) {
        Bounds b = killed.bounds();
        return b.high() >= TIMES * b.low() && b.high() - b.low() >= BETWEEN;
    }
}
