package org.marsad.claim.act;

import java.util.List;

/** Brings the denial of an act to the act. Source: codebook, chapter who says so, "a denial". */
final class Disputes {
    /** Sentences between an act and its denial. */
    private static final int REACH = 2;

    private Disputes() {}

    /**
     * Whether a telling says no more than that what was told before is denied: «ونفت دمشق ذلك», or the act that its own sentence
     * tells: «قال إنه عذب، ونفت الشرطة تعذيبه».
     */
    static boolean answers(List<Draft> acts, Draft d) {
        Draft last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
        return d.answer || d.denied && last != null && last.sentence == d.sentence && !last.denied && kinds(last, d);
    }

    /** «نفى أن يكون استهدف منطقة مأهولة» after a raid: not the raid, what it was aimed at is denied. */
    static boolean aim(List<Draft> acts, Draft d) {
        Draft last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
        return d.denied
                && d.rules.stream().anyMatch(r -> r.startsWith("actions:استهد"))
                && !d.hasToll()
                && last != null
                && !last.headline
                && d.sentence - last.sentence <= 1
                && last.type.violent();
    }

    /**
     * Sets the word of one against the word of another: the same act, told by one and denied by the other.
     *
     * @return whether there was such an act
     */
    static boolean against(List<Draft> near, Draft d) {
        for (Draft a : near) {
            boolean two = a.denied != d.denied && !a.chain.isEmpty() && !d.chain.isEmpty() && !same(a, d);
            if (two
                    && a.rules.stream().anyMatch(r -> r.startsWith("actions:") && d.rules.contains(r))
                    && a.fine().isEmpty() | d.fine().isEmpty()) {
                join(a, d);
                a.denied = false;
                return true;
            }
        }
        return false;
    }

    private static boolean same(Draft a, Draft b) {
        return a.chain.stream()
                .anyMatch(l -> b.chain.stream().anyMatch(k -> k.name().equals(l.name())));
    }

    /** Adds a denial to the act told last, in its sentence or the one before, unless the one who denies it tells it himself. */
    static void answer(List<Draft> near, Draft denial) {
        for (Draft a : near) {
            if (a.at < denial.at && denial.sentence - a.sentence <= REACH && (!denial.typed || kinds(a, denial))) {
                if (!same(a, denial)) {
                    deniers(a, denial);
                }
                return;
            }
        }
    }

    /**
     * Joins who deny one act told twice; the account of those who do not deny it is the act's. A headline that only names the act
     * («Attack in the market: ministry explains») says no more than the text under it.
     *
     * @return whether one of the tellings denies it, and so gives no source of the other
     */
    static boolean join(Draft a, Draft b) {
        deniers(a, b);
        if (a.headline && a.chain.isEmpty() && !a.alleged && b.denied) {
            a.denied = true;
        } else if (a.denied && !b.denied) {
            a.chain = b.chain;
            a.speech = b.speech;
        }
        return a.denied || b.denied;
    }

    private static boolean kinds(Draft a, Draft b) {
        return a.type == b.type && a.typed == b.typed || a.type.kin(b.type) || !a.typed;
    }

    private static void deniers(Draft a, Draft b) {
        b.deniedBy.forEach(l -> {
            if (a.deniedBy.stream().noneMatch(k -> k.name().equals(l.name()))) {
                a.deniedBy.add(l);
            }
        });
    }
}
