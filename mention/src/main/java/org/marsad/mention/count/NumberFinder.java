package org.marsad.mention.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Vague;
import org.marsad.text.TokenisedText;

/** Finds numbers in digits and words, with what hedges them. Source: codebook, chapter figures. */
public final class NumberFinder {
    private final Words words;
    private final TokenisedText text;

    public NumberFinder(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** A value and where it ends. */
    private record Value(double value, int to) {}

    /** All numbers, in the order of the text. */
    public List<NumberPiece> find() {
        List<NumberPiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            NumberPiece n = at(t);
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
        if (!text.isNumber(t) && !words.has(t, "numbers") && !words.has(t, "hedges")) {
            return null;
        }
        Word hedge = words.find(t, "hedges");
        if (hedge != null) {
            NumberPiece n = hedged(hedge);
            if (n != null) {
                return n;
            }
        }
        Value v = value(t);
        return v == null ? null : finish(t, v, null);
    }

    private @Nullable NumberPiece hedged(Word hedge) {
        String effect = hedge.get("effect");
        switch (hedge.get("kind")) {
            case "before" -> {
                int next = hedge.to();
                Word about = words.find(next, "hedges", "effect", "about");
                if (about != null) {
                    next = about.to();
                }
                Value v = value(next);
                if (v == null) {
                    return null;
                }
                if (effect.equals("between")) {
                    int and = v.to();
                    Value high = value(and);
                    if (high == null || high.value() < v.value() || !startsWithAnd(and)) {
                        return null;
                    }
                    return piece(hedge.from(), high.to(), CountRange.between((long) v.value(), (long) high.value()), Double.NaN, hedge);
                }
                return finish(hedge.from(), v, hedge);
            }
            case "vague" -> {
                if (hedge.entry().base().equals("عدد من") && !endsVague(hedge)) {
                    return null;
                }
                return piece(
                        hedge.from(), hedge.to(), CountRange.of(Vague.valueOf(effect.toUpperCase(Locale.ROOT))), Double.NaN, hedge);
            }
            case "range" -> {
                long low = Long.parseLong(hedge.get("low"));
                long high = Long.parseLong(hedge.get("high"));
                return piece(hedge.from(), hedge.to(), CountRange.between(low, high), Double.NaN, hedge);
            }
            default -> {
                return null;
            }
        }
    }

    /** «عدد من الجنود» is vague, «عدد القتلى» is not. */
    private boolean endsVague(Word hedge) {
        if (hedge.to() - hedge.from() > 1) {
            return true;
        }
        String folded = text.folded(hedge.from());
        return folded.endsWith("عده") && !folded.endsWith("العده");
    }

    private boolean startsWithAnd(int token) {
        return token < text.size() && text.folded(token).startsWith("و") || text.is(token, "و") || text.is(token, "الي");
    }

    private NumberPiece finish(int from, Value v, @Nullable Word hedge) {
        int to = v.to();
        long n = Math.round(v.value());
        String effect = hedge == null ? "" : hedge.get("effect");
        Word after = words.find(to, "hedges", "kind", "after");
        if (after != null) {
            effect = after.get("effect");
            to = after.to();
        }
        CountRange count =
                switch (effect) {
                    case "at-least" -> CountRange.atLeast(n);
                    case "at-most" -> CountRange.atMost(n);
                    case "about" -> CountRange.about(n);
                    default -> CountRange.exactly(n);
                };
        if (effect.isEmpty() && (text.isMark(to, '-') || text.is(to, "الي"))) {
            Value high = text.isMark(to, '-') ? digits(to + 1) : value(to + 1);
            if (high != null && high.value() > v.value() && high.value() < 20 * v.value() && high.value() < 1500) {
                return piece(from, high.to(), CountRange.between(n, Math.round(high.value())), Double.NaN, null);
            }
        }
        return piece(from, to, count, v.value() == Math.rint(v.value()) ? Double.NaN : v.value(), hedge);
    }

    private NumberPiece piece(int from, int to, CountRange count, double decimal, @Nullable Word first) {
        int form = first == null ? formAt(from) : first.form();
        Evidence e = text.bare(from, to, form);
        return new NumberPiece(from, to, count, decimal, guarded(from, to), e);
    }

    private int formAt(int token) {
        Word w = words.find(token, "numbers");
        return w == null ? 0 : w.form();
    }

    private boolean guarded(int from, int to) {
        for (int back = 1; back <= 2; back++) {
            Word g = words.find(from - back, "hedges", "kind", "guard");
            if (g != null && g.to() >= from - (text.isMark(from - 1, '-') ? 1 : 0)) {
                return true;
            }
        }
        if (text.isMark(from - 1, '-') && text.isWord(from - 2) && text.end(from - 2) == text.start(from - 1)) {
            return true;
        }
        Word unit = words.find(to, "times", "kind", "unit");
        return unit != null || text.is(to, "كيلومترا") || text.is(to, "كيلومتر") || text.is(to, "كلم") || text.is(to, "مترا");
    }

    /** A value in digits or words, with its multiplier; null where none begins here. */
    private @Nullable Value value(int t) {
        int at = t;
        if (text.is(at, "و") && text.isNumber(at + 1) || isArticle(at) && text.isNumber(at + 1)) {
            at++;
        }
        Value v = text.isNumber(at) ? digits(at) : inWords(at);
        if (v == null) {
            return null;
        }
        if (text.isNumber(at)) {
            v = multiplied(v);
            Value again = words.has(v.to(), "numbers") ? inWords(v.to()) : null;
            if (again != null && again.value() == v.value()) {
                v = new Value(v.value(), again.to());
            }
        }
        return v;
    }

    /** «الـ12», «الـ 12»: an article apart from its digits. */
    private boolean isArticle(int t) {
        return text.is(t, "ال") || text.is(t, "لل") || text.is(t, "بال") || text.is(t, "وال");
    }

    private Value multiplied(Value v) {
        Word factor = words.find(v.to(), "numbers", "kind", "thousand");
        if (factor == null || factor.has(Form.AND | Form.THE | Form.PREPOSITION)) {
            return v;
        }
        double value = v.value() * Double.parseDouble(factor.get("value"));
        Value rest = text.is(factor.to(), "و") || startsWithAnd(factor.to()) ? value(factor.to()) : null;
        if (rest != null && rest.value() < Double.parseDouble(factor.get("value"))) {
            return new Value(value + rest.value(), rest.to());
        }
        return new Value(value, factor.to());
    }

    /** Digits with thousand separators or decimals; null for times, dates and versions. */
    private @Nullable Value digits(int t) {
        if (!text.isNumber(t)) {
            return null;
        }
        String s = text.folded(t);
        if (s.indexOf(':') >= 0 || s.indexOf('/') >= 0) {
            return null;
        }
        String plain = withoutSeparators(s);
        if (plain == null || plain.length() > 15) {
            return null;
        }
        return new Value(new BigDecimal(plain).doubleValue(), t + 1);
    }

    private static @Nullable String withoutSeparators(String s) {
        int separators = 0;
        boolean thousands = true;
        int last = -1;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '.' || s.charAt(i) == ',') {
                separators++;
                thousands &= i - last <= 4 && (last < 0 ? i > 0 : i - last == 4);
                last = i;
            }
        }
        if (separators == 0) {
            return s;
        }
        thousands &= s.length() - last == 4 && s.charAt(0) != '0';
        if (thousands) {
            return s.replace(".", "").replace(",", "");
        }
        return separators == 1 ? s.replace(',', '.') : null;
    }

    /** A chain of number words: «ثلاثمئة وخمسة وعشرون», «اثني عشر مليارا», «خمسة آلاف ومئتان». */
    private @Nullable Value inWords(int t) {
        double total = 0;
        double group = 0;
        double lastSize = Double.MAX_VALUE;
        boolean any = false;
        int at = t;
        while (true) {
            boolean loose = text.is(at, "و");
            int start = loose ? at + 1 : at;
            if (any && loose && text.isNumber(start)) {
                Value digits = digits(start);
                if (digits == null || digits.value() >= lastSize) {
                    break;
                }
                group += digits.value();
                at = digits.to();
                continue;
            }
            Word w = number(start, any, loose);
            if (w == null) {
                break;
            }
            double v = Double.parseDouble(w.get("value"));
            String kind = w.get("kind");
            if (kind.equals("thousand")) {
                if (!any && w.has(Form.THE)) {
                    return null;
                }
                if (any && !w.has(Form.AND) && !loose) {
                    total += Math.max(group, 1) * v;
                    group = 0;
                } else if (any && v >= lastSize) {
                    break;
                } else {
                    total += v;
                }
                lastSize = v;
            } else if (kind.equals("thousand-dual")) {
                total += v;
                lastSize = v / 2;
            } else if (kind.equals("fraction")) {
                if (any || w.has(Form.THE)) {
                    break;
                }
                Word factor = words.find(w.to(), "numbers", "kind", "thousand");
                return factor == null ? null : new Value(v * Double.parseDouble(factor.get("value")), factor.to());
            } else {
                if (any && !joins(v, lastSize, w, loose)) {
                    break;
                }
                group += v;
                lastSize = kind.equals("hundred") ? 100 : kind.equals("unit") ? 1.5 : v < 20 ? 1 : 10;
            }
            any = true;
            at = w.to();
        }
        return any ? new Value(total + group, at) : null;
    }

    /** Whether a further word belongs to the number: hundreds, then units, then tens, each with «و». */
    private static boolean joins(double v, double lastSize, Word w, boolean loose) {
        if (!w.has(Form.AND) && !loose) {
            return false;
        }
        if (lastSize == 1.5) {
            return v >= 20 && v < 100;
        }
        return v < lastSize && lastSize > 1 && (lastSize != 10 || v < 10);
    }

    private @Nullable Word number(int at, boolean inside, boolean loose) {
        Word best = null;
        for (Word w : words.all(at, "numbers")) {
            if (w.get("kind").equals("ordinal")) {
                continue;
            }
            boolean one = w.get("value").equals("1");
            if (one && !inside && w.has(Form.THE)) {
                continue;
            }
            if (inside && w.has(Form.PREPOSITION)) {
                continue;
            }
            if (best == null || w.to() > best.to() || inside && !loose && w.has(Form.AND) && !best.has(Form.AND)) {
                best = w;
            }
        }
        return best;
    }
}
