package org.marsad.claim.act;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Pieces;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.When;
import org.marsad.text.Sentences;

/** Lends the day of the report's news to the acts told after it. Source: codebook, chapter dates, "a day for several acts". */
final class LentDay {
    /** Days before publication from which on a day is that of the news. */
    private static final int NEWS_DAYS = 2;

    private final @Nullable LocalDate published;
    /** First tokens of the sentences that turn to another matter: «من جهة أخرى». */
    private final TreeSet<Integer> turns = new TreeSet<>();

    private @Nullable TimePiece day;

    LentDay(Pieces pieces, @Nullable LocalDate published) {
        this.published = published;
        Sentences s = pieces.text().sentences();
        for (int i = 0; i < s.size(); i++) {
            if (pieces.words().has(s.start(i), "turns")) {
                turns.add(s.start(i));
            }
        }
    }

    /** Gives an act without a time of its own the day of the news, and keeps its own for what follows. */
    void fill(Draft d) {
        TimePiece lent = day;
        if (open(d) && lent != null && reaches(lent, d) && !d.background && !d.headline) {
            d.time = lent;
        }
        keep(d);
    }

    /** Keeps a day of the news, unless it is only the day on which somebody told of an act. */
    void keep(Draft d) {
        if (d.time != null && !d.daySaid && isNews(d.time)) {
            day = d.time;
        }
    }

    /** Whether an act has no time, or one that says nothing: not «قبل أيام», which says that it was another day. */
    private static boolean open(Draft d) {
        if (d.time == null) {
            return true;
        }
        When w = d.time.when();
        return w.precision() == When.Precision.VAGUE
                && !w.rule().equals("shortly-before")
                && !w.rule().equals("some-time-ago");
    }

    /** Whether a day stands before an act and the report has not turned to another matter since. */
    private boolean reaches(TimePiece day, Draft d) {
        return day.from() < d.at && turns.subSet(day.from(), true, d.at, true).isEmpty();
    }

    /** Whether a time is a day of the report's own news. */
    private boolean isNews(TimePiece t) {
        return published != null
                && t.when().precision() == When.Precision.DAY
                && t.when().from() != null
                && !t.when().from().isBefore(published.minusDays(NEWS_DAYS))
                && !t.when().from().isAfter(published);
    }
}
