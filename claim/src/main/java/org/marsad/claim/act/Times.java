package org.marsad.claim.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.speech.Speech;
import org.marsad.claim.speech.Speeches;
import org.marsad.mention.Pieces;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.When;
import org.marsad.text.TokenisedText;

/** Fills in when an act was. Source: codebook, chapter dates. */
final class Times {
    /** A time farther than this belongs to something else. */
    private static final int FARTHEST_TIME = 60;
    /** What a time loses that stands before the act, behind the end of a clause, that is a period, or when something was said. */
    private static final int BEFORE = 2;

    private static final int CLAUSE = 6;
    private static final int PERIOD = 15;
    private static final int SAYING = 20;

    /** Tokens behind an act within which «منذ عام 2008» counts it. */
    private static final int COUNTED_REACH = 10;

    /** Tokens between an act and the day to come for which it is planned. */
    private static final int AHEAD_REACH = 10;

    private final Pieces pieces;
    private final TokenisedText text;
    private final Speeches speeches;

    Times(Pieces pieces, Speeches speeches) {
        this.pieces = pieces;
        this.text = pieces.text();
        this.speeches = speeches;
    }

    /** The time that stands nearest to the act, by what lies between. */
    void fill(Draft d, int from, int to, int sentenceFrom) {
        int best = FARTHEST_TIME;
        int ahead = AHEAD_REACH;
        for (TimePiece t : Pieces.within(pieces.times(), sentenceFrom, to)) {
            if (since(t) && t.from() >= d.at && t.from() <= d.to + COUNTED_REACH && !superlative(d)) {
                d.counted = true;
            }
            if (t.to() <= from && t.period() || since(t)) {
                continue;
            }
            Speech said = saidThen(t, d);
            if (said != null && said.isJudgement()) {
                continue;
            }
            int distance = distance(t, d) + (said == null ? 0 : SAYING);
            if (t.future()) {
                ahead = Math.min(ahead, distance);
            } else if (distance < best) {
                best = distance;
                d.time = t;
                d.daySaid = said != null;
            }
        }
        if (d.time != null && wide(d.time)) {
            for (TimePiece t : Pieces.within(pieces.times(), sentenceFrom, to)) {
                if (saidThen(t, d) == null && dayOf(t, d.time)) {
                    d.time = t;
                }
            }
        }
        d.ahead = ahead < Math.min(best, AHEAD_REACH);
    }

    private static boolean wide(TimePiece t) {
        return t.when().precision() == When.Precision.MONTH || t.when().precision() == When.Precision.YEAR;
    }

    /** «جمعة 26 يونيو الماضي (في شهر رمضان)»: whether a time is a day of the wider one. */
    private static boolean dayOf(TimePiece t, TimePiece wider) {
        LocalDate day = t.when().from();
        LocalDate first = wider.when().from();
        LocalDate last = wider.when().to();
        return t.when().precision() == When.Precision.DAY
                && day != null
                && first != null
                && last != null
                && !day.isBefore(first)
                && !day.isAfter(last);
    }

    /** «أعنف هجوم منذ بداية العام»: how long it had not been so, unless it began a few days ago. */
    private static boolean since(TimePiece t) {
        return t.when().rule().equals("since")
                && t.when().precision() != When.Precision.DAY
                && t.when().to() == null;
    }

    /** «أول هجوم من نوعه منذ سنوات»: news, and no count. */
    private boolean superlative(Draft d) {
        for (int t = Math.max(0, d.at - 4); t < Math.min(text.size(), d.at + 4); t++) {
            if (pieces.words().has(t, "degrees")) {
                return true;
            }
        }
        return false;
    }

    /** How far a time is from an act: tokens between, more where a clause ends, where another thing is said of another time. */
    private int distance(TimePiece t, Draft d) {
        boolean before = t.to() <= d.from;
        int a = before ? t.to() : d.to;
        int b = before ? d.from : t.from();
        int out = Math.max(0, b - a) + (before ? BEFORE : 0);
        for (int i = a; i < b; i++) {
            if (text.isClauseMark(i)) {
                out += CLAUSE;
            }
        }
        if (t.period()) {
            out += PERIOD;
        }
        if (t.when().precision() == When.Precision.VAGUE) {
            out += PERIOD;
        }
        return out;
    }

    /** The act of saying that a time is of rather than of the act: «قال أمس إن»; null where there is none. */
    private @Nullable Speech saidThen(TimePiece t, Draft d) {
        for (Speech s : speeches.around(t.from())) {
            boolean said = s.word() != null
                    && t.from() >= s.word().from()
                    && (s.role().equals("cite")
                            ? d.at < s.word().from()
                            : t.to() <= d.from && d.at >= s.content() && beforeContent(t, s));
            if (said) {
                return s;
            }
        }
        return null;
    }

    /** Whether a time stands before what is said, or at its head: «أعلن الجيش، الاثنين، مقتل». */
    private boolean beforeContent(TimePiece t, Speech s) {
        for (int i = s.content(); i < t.from(); i++) {
            if (!text.isQuote(i) && !text.isClauseMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** «15 صحفيا منذ 2016»: a period right behind a figure is the figure's. */
    void ofFigure(Draft d, Sentence s, List<Trigger> group) {
        for (Tolls.Found f : s.tolls) {
            if (group.stream().noneMatch(t -> t.toll() && t.from() == f.from() && t.to() == f.to())) {
                continue;
            }
            for (TimePiece t : Pieces.within(pieces.times(), f.to(), f.to() + 2)) {
                if (t.period() && !t.future()) {
                    d.time = t;
                }
            }
        }
    }
}
