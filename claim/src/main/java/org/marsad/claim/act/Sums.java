package org.marsad.claim.act;

import org.jspecify.annotations.Nullable;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Toll;
import org.marsad.text.TokenisedText;

/**
 * What several figures of one sentence for one harm come to: the sum of different people, the span of different sources, the
 * later of revised ones. Source: codebook, chapter figures, "itemised victims" and "figures that differ".
 */
final class Sums {
    private Sums() {}

    static @Nullable Toll of(@Nullable Toll known, Tolls.Found found, TokenisedText text) {
        Toll toll = found.toll();
        if (known == null || toll == null) {
            return known == null ? toll : known;
        }
        if (found.revised()) {
            return toll;
        }
        CountRange a = known.count();
        CountRange b = toll.count();
        if (contrasted(found, known, text)) {
            return a.hasFigure() && b.hasFigure() ? with(known, toll, a.span(b)) : known;
        }
        Long first = exact(a);
        Long second = exact(b);
        if (first == null || second == null) {
            return known;
        }
        boolean more = first > second && added(found, text) || first.equals(second) && others(known, toll);
        return more ? with(known, toll, a.plus(b)) : known;
    }

    private static @Nullable Long exact(CountRange c) {
        return c.low() != null && c.low().equals(c.high()) ? c.low() : null;
    }

    /** «في حين تحدثت حصيلة رسمية عن»: another source's figure. */
    private static boolean contrasted(Tolls.Found found, Toll known, TokenisedText text) {
        for (int t = found.from() - 1;
                t >= 0 && t > found.from() - 8 && text.start(t) >= known.words().end();
                t--) {
            if (text.is(t, "حين") || text.is(t, "بينما") || text.is(t, "لكن") || text.is(t, "المقابل")) {
                return true;
            }
        }
        return false;
    }

    /** «بالإضافة إلى مقتل المنفذ», «ومصرع المهاجم». */
    private static boolean added(Tolls.Found found, TokenisedText text) {
        for (int t = found.from(); t >= 0 && t > found.from() - 4; t--) {
            if (text.is(t, "بالاضافه") || text.is(t, "اضافه") || text.is(t, "فضلا")) {
                return true;
            }
        }
        return text.folded(found.from()).startsWith("و");
    }

    private static boolean others(Toll a, Toll b) {
        return a.victims() != b.victims();
    }

    private static Toll with(Toll a, Toll b, CountRange count) {
        Evidence words = a.words();
        return new Toll(count, a.victims().and(b.victims()), a.provisional(), a.ofWhich(), words);
    }
}
