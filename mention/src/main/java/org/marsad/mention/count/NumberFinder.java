package org.marsad.mention.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberReader.Value;
import org.marsad.record.CountRange;
import org.marsad.record.Vague;
import org.marsad.text.TokenisedText;

/** Finds numbers in digits and words, with what hedges them. Source: codebook, chapter figures. */
public final class NumberFinder {
    /** How many words may stand between a figure and «على الأقل». */
    private static final int HEDGE_REACH = 3;
    /** How far back a verb of rising makes «من 10 إلى 15» two states and no range. */
    private static final int RISE_REACH = 8;

    private final Words words;
    private final TokenisedText text;
    private final NumberReader reader;
    private final Guard guard;

    public NumberFinder(Words words) {
        this.words = words;
        this.text = words.text();
        this.reader = new NumberReader(words);
        this.guard = new Guard(words);
    }

    /** All numbers, in the order of the text. */
    public List<NumberPiece> find() {
        List<NumberPiece> out = new ArrayList<>();
        int t = 0;
        long numbers = words.bits("hedges", "numbers");
        while (t < text.size()) {
            NumberPiece n = words.hasAny(t, numbers) || text.isNumber(t) || text.isNumber(t + 1) ? at(t) : null;
            if (n == null) {
                t++;
            } else {
                out.add(n);
                t = n.to();
            }
        }
        return out;
    }

    private @Nullable NumberPiece at(int t) {
        if (words.has(t, "hedges")) {
            for (Word hedge : words.all(t, "hedges")) {
                NumberPiece n = hedged(hedge);
                if (n != null) {
                    return n;
                }
            }
        }
        boolean article = text.isWord(t) && text.isNumber(t + 1);
        if (!text.isNumber(t) && !words.has(t, "numbers") && !article) {
            return null;
        }
        Value v = reader.at(t);
        return v == null ? null : figure(t, v, null, "");
    }

    private @Nullable NumberPiece hedged(Word hedge) {
        int from = hedge.from();
        String effect = hedge.get("effect");
        switch (hedge.get("kind")) {
            case "before", "after" -> {
                if (effect.equals("between")) {
                    return between(hedge);
                }
                Value v = reader.at(behind(hedge));
                if (v == null || effect.equals("up-to") && (guard.holds(v.start(), v.to()) || isYear(v))) {
                    return null;
                }
                return figure(from, v, hedge, effect);
            }
            case "vague" -> {
                boolean one = hedge.to() == from + 1;
                if (one && effect.equals("several") && !endsInTaMarbuta(from)) {
                    return null;
                }
                return piece(from, hedge, CountRange.of(Vague.valueOf(effect.toUpperCase(Locale.ROOT))), hedge.to());
            }
            case "range" -> {
                return several(hedge);
            }
            case "nayyif" -> {
                Value ten = startsWithAnd(hedge.to()) ? reader.at(afterLooseAnd(hedge.to())) : null;
                return ten == null ? null : piece(from, hedge, oneToNineMore(ten.value()), ten.to());
            }
            default -> {
                return null;
            }
        }
    }

    /** Where the figure of a hedge begins: «يتجاوز عددهم 20», «تجاوز عدد النازحين 20», «أكثر من نحو 20». */
    private int behind(Word hedge) {
        Word measured = words.find(hedge.to(), "hedges", "kind", "measured");
        if (measured != null && measured.has(Form.PRONOUN)) {
            return measured.to();
        }
        if (measured != null
                && text.isWord(measured.to())
                && text.folded(measured.to()).startsWith("ال")) {
            return measured.to() + 1;
        }
        Word about = words.find(hedge.to(), "hedges", "effect", "about");
        return about != null ? about.to() : hedge.to();
    }

    /** «عدة غارات» is vague, «عده» and «بعده» are not. */
    private boolean endsInTaMarbuta(int t) {
        String raw = text.words(t, t + 1).text();
        int i = raw.length() - 1;
        while (i > 0 && !Character.isLetter(raw.charAt(i))) {
            i--;
        }
        return raw.charAt(i) == 'ة';
    }

    /** «بين عشرين وثلاثين», «بين 10 إلى 15», «بين خمسة وعشرين»: the second figure is the high end. */
    private @Nullable NumberPiece between(Word hedge) {
        Value low = reader.at(hedge.to());
        if (low == null) {
            return null;
        }
        Value high = high(low.to());
        if (high == null && low.to() - low.start() > 1) {
            Word first = words.find(low.start(), "numbers", "kind", "unit");
            if (first != null) {
                high = high(first.to());
                low = high == null
                        ? low
                        : new Value(Double.parseDouble(first.get("value")), 1, low.start(), first.to());
            }
        }
        if (high == null || high.value() < low.value()) {
            return null;
        }
        CountRange count = CountRange.between(round(low.sharing(high)), round(high));
        return piece(hedge.from(), hedge, count, high.to());
    }

    private @Nullable Value high(int and) {
        if (text.is(and, "الي") || text.isMark(and, '-') || text.is(and, "و")) {
            return reader.at(and + 1);
        }
        return startsWithAnd(and) ? reader.at(and) : null;
    }

    /** Three to nine: «بضعة», «بضعة عشر», «بضع وعشرون», «بضعة آلاف», «بضع مئات». */
    private NumberPiece several(Word hedge) {
        long low = Long.parseLong(hedge.get("low"));
        long high = Long.parseLong(hedge.get("high"));
        int to = hedge.to();
        Word ten = words.find(startsWithAnd(to) ? afterLooseAnd(to) : to, "numbers", "kind", "ten");
        Word many = words.find(to, "hedges", "kind", "vague");
        if (ten != null && startsWithAnd(to) == !ten.get("value").equals("10")) {
            long more = Long.parseLong(ten.get("value"));
            return piece(hedge.from(), hedge, CountRange.between(low + more, high + more), ten.to());
        }
        if (many != null && !many.get("effect").equals("several")) {
            long times = Long.parseLong(many.get("low"));
            return piece(hedge.from(), hedge, CountRange.between(low * times, high * times), many.to());
        }
        return piece(hedge.from(), hedge, CountRange.between(low, high), to);
    }

    private static CountRange oneToNineMore(double n) {
        return CountRange.between(Math.round(n) + 1, Math.round(n) + 9);
    }

    private boolean startsWithAnd(int token) {
        return token < text.size() && text.isWord(token) && text.folded(token).startsWith("و");
    }

    private int afterLooseAnd(int token) {
        return text.is(token, "و") ? token + 1 : token;
    }

    private NumberPiece figure(int from, Value v, @Nullable Word hedge, String effectBefore) {
        long n = round(v);
        String effect = effectBefore;
        int to = v.to();
        Word nayyif = words.find(afterLooseAnd(to), "hedges", "kind", "nayyif");
        if (nayyif != null && startsWithAnd(to)) {
            return piece(from, hedge, oneToNineMore(v.value()), nayyif.to());
        }
        Word after = words.find(to, "hedges", "kind", "after");
        if (after != null) {
            effect = after.get("effect");
            to = after.to();
        } else if (effect.isEmpty()) {
            NumberPiece range = range(from, v);
            if (range != null) {
                return range;
            }
            effect = effectBehindNoun(to);
        }
        CountRange count = switch (effect) {
            case "at-least" -> CountRange.atLeast(n);
            case "at-most", "up-to" -> CountRange.atMost(n);
            case "about" -> CountRange.about(n);
            default -> CountRange.exactly(n);
        };
        double decimal = v.value() == Math.rint(v.value()) ? Double.NaN : v.value();
        boolean guarded = guard.holds(v.start(), v.to());
        return new NumberPiece(
                from, to, count, decimal, guarded, text.bare(hedge == null ? v.start() : from, to, formAt(v, hedge)));
    }

    /** «14 شخصا على الأقل»: what is said behind the noun. */
    private String effectBehindNoun(int to) {
        for (int t = to;
                t <= to + HEDGE_REACH && text.isWord(t) && text.breakBefore(t) == 0 && !words.has(t, "numbers");
                t++) {
            Word after = words.find(t, "hedges", "kind", "after");
            if (after != null && reader.at(after.to()) == null) {
                return after.get("effect");
            }
        }
        return "";
    }

    /** «10-15», «10 إلى 15», «أربعة أو خمسة»; no range is «ارتفع من 10 إلى 15», nor a date, a score or two years. */
    private @Nullable NumberPiece range(int from, Value first) {
        int to = first.to();
        boolean dash = text.isMark(to, '-') || text.isMark(to, '–');
        boolean or = text.is(to, "او");
        if (!dash && !or && !text.is(to, "الي") || dash && !text.isNumber(to + 1) || text.isMark(from - 1, '-')) {
            return null;
        }
        Value high = reader.at(to + 1);
        Value low = high == null ? first : first.sharing(high);
        if (high == null
                || high.value() <= low.value()
                || high.value() >= (or ? 2.1 : 20) * low.value()
                || isYear(low) && isYear(high)
                || dash && text.isMark(high.to(), '-')
                || !dash && text.is(from - 1, "من") && rises(from - 2)) {
            return null;
        }
        return piece(from, null, CountRange.between(round(low), round(high)), high.to());
    }

    private boolean rises(int t) {
        int first =
                Math.max(t - RISE_REACH, text.sentences().start(text.sentences().of(Math.max(t, 0))));
        for (int back = t; back >= first; back--) {
            if (words.find(back, "hedges", "kind", "rise") != null) {
                return true;
            }
        }
        return false;
    }

    private NumberPiece piece(int from, @Nullable Word hedge, CountRange count, int to) {
        int start = text.isNumber(from + 1) && !text.isNumber(from) && hedge == null ? from + 1 : from;
        int form = hedge != null ? hedge.form() : formAt(from);
        return new NumberPiece(from, to, count, Double.NaN, guard.holds(start, to), text.bare(start, to, form));
    }

    private int formAt(Value v, @Nullable Word hedge) {
        return hedge != null ? hedge.form() : formAt(v.start());
    }

    private int formAt(int token) {
        Word best = words.find(token, "numbers");
        return best == null ? 0 : best.form() & (Form.AND | Form.PREPOSITION | Form.THE);
    }

    private static boolean isYear(Value v) {
        return v.value() > 1900 && v.value() < 2100;
    }

    private static long round(Value v) {
        return Math.round(v.value());
    }
}
