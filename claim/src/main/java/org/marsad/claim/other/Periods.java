package org.marsad.claim.other;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.Evidence;
import org.marsad.record.When;
import org.marsad.text.TokenisedText;

/** Finds the spans over which a figure counts: «منذ 2011», «خلال شهر مارس», «منذ اندلاع الحرب». Source: codebook, chapter tallies. */
final class Periods {
    /** Tokens of what a war or a year begins with, behind «منذ». */
    private static final int LONGEST = 6;
    /** Days up to which a span is one act's own: «منذ أمس», «خلال الساعات الماضية». */
    private static final int SHORT = 2;
    /** Words of a span that is no longer than a day. */
    private static final Set<String> DAILY = Set.of(
            "امس", "اليوم", "فجر", "صباح", "مساء", "الفجر", "الصباح", "ساعه", "ساعات", "الساعات", "ساعتين", "دقائق",
            "ليل", "الليله", "قليل");

    private static final Set<String> DURING = Set.of("خلال", "طوال", "طيله", "غضون", "مدي");
    private static final Set<String> LONG = Set.of("week", "month", "year");

    private final Pieces pieces;
    private final TokenisedText text;

    Periods(Clause clause) {
        this.pieces = clause.pieces();
        this.text = clause.text();
    }

    /** The first span longer than a day or two that begins between two tokens, or null. */
    @Nullable
    When in(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.is(t, "منذ") && ranks(t)) {
                return null;
            }
            if (text.is(t, "منذ") || text.is(t, "ومنذ")) {
                When since = since(t, to);
                if (since != null) {
                    return since;
                }
            }
            if (DURING.contains(text.isWord(t) ? text.folded(t) : "")) {
                When during = during(t, to);
                if (during != null) {
                    return during;
                }
            }
            if (pieces.at(t, "time") instanceof TimePiece p && p.period() && !p.future() && isLong(p)) {
                return p.when();
            }
        }
        return null;
    }

    /** «خلال الأشهر الستة الأولى من العام», «في غضون أسابيع»: a span that is known by its words only. */
    private @Nullable When during(int at, int to) {
        Word unit = pieces.words().find(at + 1, "times", "kind", "unit");
        if (pieces.at(at, "time") != null
                || pieces.at(at + 1, "time") != null
                || unit == null
                || !LONG.contains(unit.get("value"))) {
            return null;
        }
        int end = unit.to();
        while (end < Math.min(to, at + LONGEST)
                && text.isWord(end)
                && text.folded(end).startsWith("ال")) {
            end++;
        }
        return new When(null, null, When.Precision.VAGUE, "during", text.words(at, end));
    }

    /** Whether a number is part of a time: «منذ 2014 غارات». */
    boolean holds(Evidence number) {
        List<TimePiece> times = pieces.times();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (times.get(middle).words().end() <= number.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < times.size() && times.get(low).words().overlaps(number);
    }

    /** «الأعنف منذ 2005»: what is ranked over a span is one act. */
    boolean ranks(int since) {
        for (int t = Math.max(0, since - 4); t < since; t++) {
            if (pieces.words().has(t, "degrees")) {
                return true;
            }
        }
        return false;
    }

    /** A span, or a month or year as a whole. */
    @Nullable
    When wide(int from, int to) {
        When period = in(from, to);
        for (int t = from; t < to && period == null; t++) {
            if (pieces.at(t, "time") instanceof TimePiece p
                    && !p.future()
                    && !ranks(t)
                    && (p.when().precision() == When.Precision.MONTH || p.when().precision() == When.Precision.YEAR)) {
                return p.when();
            }
        }
        return period;
    }

    /** Whether a span is longer than one act. */
    boolean isLong(TimePiece p) {
        When w = p.when();
        if (w.from() != null && w.to() != null && ChronoUnit.DAYS.between(w.from(), w.to()) <= SHORT) {
            return false;
        }
        for (int t = p.from(); t < p.to(); t++) {
            if (DAILY.contains(text.isWord(t) ? text.folded(t) : "")) {
                return false;
            }
        }
        return true;
    }

    /** «منذ اندلاع الحرب», «منذ اندلاعها في مارس 2011»: open to now. */
    private @Nullable When since(int at, int to) {
        if (pieces.at(at, "time") instanceof TimePiece p) {
            return isLong(p) ? p.when() : null;
        }
        int end = at + 1;
        while (end < Math.min(to, at + LONGEST) && text.isWord(end) && text.breakBefore(end) == 0) {
            if (DAILY.contains(text.folded(end)) || pieces.at(end, "number") != null) {
                return null;
            }
            if (pieces.at(end, "time") instanceof TimePiece p) {
                return !isLong(p)
                                || p.when().precision() == When.Precision.DAY
                                        && p.when().rule().endsWith("yesterday")
                        ? null
                        : new When(p.when().from(), null, p.when().precision(), "since-event", text.words(at, p.to()));
            }
            end++;
        }
        return end - at < 2 ? null : new When(null, null, When.Precision.VAGUE, "since-event", text.words(at, end));
    }
}
