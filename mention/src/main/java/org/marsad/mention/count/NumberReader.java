package org.marsad.mention.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.text.TokenisedText;

/**
 * Reads one number in digits or words, whatever hedges it. A number is a row of parts joined by «و», each smaller than the
 * factor before: «مليون ومئتا ألف وخمسة وعشرون».
 */
final class NumberReader {
    private final Words words;
    private final TokenisedText text;

    NumberReader(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /**
     * A number and where it stands.
     *
     * @param value the number
     * @param factor what its last word multiplies by («خمسة آلاف»), 1 where none does
     * @param start first token, an article apart from its digits not counted
     * @param to token after the last
     */
    record Value(double value, double factor, int start, int to) {
        /** This number as the low end of a range whose high end names the factor for both: «بين 4 و8 ملايين». */
        Value sharing(Value high) {
            boolean shared = factor == 1 && high.factor() > 1 && value < high.value() / high.factor();
            return shared ? new Value(value * high.factor(), high.factor(), start, to) : this;
        }
    }

    /**
     * A part of a number.
     *
     * @param room what a part that is joined to it must be smaller than, 0 where none may be
     */
    private record Part(double value, double room, int to) {}

    /** The number that begins at a token, an article apart from its digits included; null where none does. */
    @Nullable
    Value at(int t) {
        Value v = once(t);
        if (v == null) {
            return null;
        }
        int again = text.isMark(v.to(), '(') ? v.to() + 1 : v.to();
        Value same = text.isNumber(v.start()) != text.isNumber(again) ? once(again) : null;
        if (same == null || same.value() != v.value() || again > v.to() && !text.isMark(same.to(), ')')) {
            return v;
        }
        return new Value(v.value(), v.factor(), v.start(), again > v.to() ? same.to() + 1 : same.to());
    }

    private @Nullable Value once(int t) {
        int start = isArticle(t) ? t + 1 : t;
        Part p = part(start, false);
        if (p == null) {
            return null;
        }
        double total = p.value();
        boolean grouped = text.isNumber(start) || word(start, false) != null;
        double factor = grouped && p.room() >= 1000 ? p.room() : 1;
        while (p.room() > 0) {
            Part next = joined(p);
            if (next == null) {
                break;
            }
            total += next.value();
            factor = 1;
            p = next;
        }
        return new Value(total, factor, start, p.to());
    }

    /** «الـ12», «الـ 12»: an article apart from its digits. */
    private boolean isArticle(int t) {
        return text.isNumber(t + 1)
                && text.breakBefore(t + 1) == 0
                && (text.is(t, "ال") || text.is(t, "لل") || text.is(t, "بال") || text.is(t, "وال"));
    }

    private @Nullable Part joined(Part before) {
        int at = before.to();
        boolean loose = text.is(at, "و");
        if (loose && text.isNumber(at + 1)) {
            Part p = part(at + 1, true);
            return p != null && (p.value() < before.room() || before.room() == 100 && p.value() < 1000) ? p : null;
        }
        Part fraction = fraction(loose ? at + 1 : at, loose, before.room());
        if (fraction != null) {
            return fraction;
        }
        Part p =
                loose ? part(at + 1, true) : word(at, true) == null && factor(at, true) == null ? null : part(at, true);
        return p != null && p.value() < before.room() ? p : null;
    }

    /** «مليون ونصف المليون», «ألفين وربع». */
    private @Nullable Part fraction(int at, boolean loose, double of) {
        Word w = words.find(at, "numbers", "kind", "fraction");
        if (w == null || of < 1000 || !loose && !w.has(Form.AND)) {
            return null;
        }
        Word factor = words.find(w.to(), "numbers", "kind", "thousand");
        int to = factor != null && size(factor) == of ? factor.to() : w.to();
        return new Part(of * size(w), 0, to);
    }

    /** Digits or a group of words below a thousand, with the factors that follow; or a factor alone. */
    private @Nullable Part part(int at, boolean inside) {
        Part half = inside ? null : halfOf(at);
        if (half != null) {
            return half;
        }
        Part group = text.isNumber(at) ? digits(at) : group(at, inside);
        Word alone = group == null ? factor(at, inside && !text.is(at - 1, "و")) : null;
        double value;
        double factor = 0;
        int to;
        if (group != null) {
            value = group.value();
            to = group.to();
        } else if (alone != null) {
            value = size(alone);
            factor = alone.get("kind").equals("thousand-dual") ? value / 2 : value;
            to = alone.to();
            if (alone.get("kind").equals("thousand-accusative") && !hasTanween(alone)) {
                value *= 2;
            }
        } else {
            return null;
        }
        for (Word w = multiplier(to); w != null && size(w) > factor; w = multiplier(to)) {
            factor = size(w);
            value *= factor;
            to = w.to();
        }
        return new Part(value, factor > 0 ? factor : group != null ? group.room() : 0, to);
    }

    /** «نصف مليون», «ربع المليون». */
    private @Nullable Part halfOf(int at) {
        Word w = words.find(at, "numbers", "kind", "fraction");
        Word factor = w == null || w.has(Form.THE) ? null : words.find(w.to(), "numbers", "kind", "thousand");
        return w == null || factor == null || factor.has(Form.AND | Form.PREPOSITION)
                ? null
                : new Part(size(w) * size(factor), 0, factor.to());
    }

    private boolean hasTanween(Word w) {
        return text.text().substring(text.start(w.from()), text.end(w.from())).indexOf('\u064B') >= 0;
    }

    /** A factor where no group stands before it: «ألف», «ومليونان»; its plural alone is no number. */
    private @Nullable Word factor(int at, boolean joined) {
        for (Word w : words.all(at, "numbers")) {
            String kind = w.get("kind");
            if (kind.startsWith("thousand")
                    && !kind.equals("thousands")
                    && !w.has(Form.THE)
                    && (!joined || w.has(Form.AND))
                    && !(joined && w.has(Form.PREPOSITION))) {
                return w;
            }
        }
        return null;
    }

    /** A factor behind a group: «25 ألفا», «ثلاثة آلاف». */
    private @Nullable Word multiplier(int at) {
        for (Word w : words.all(at, "numbers")) {
            String kind = w.get("kind");
            if (kind.startsWith("thousand")
                    && !kind.equals("thousand-dual")
                    && !w.has(Form.AND | Form.THE | Form.PREPOSITION)) {
                return w;
            }
        }
        return null;
    }

    /** Number words below a thousand: hundreds, then units, then tens. */
    private @Nullable Part group(int at, boolean inside) {
        Word w = word(at, inside && !text.is(at - 1, "و"));
        if (w == null) {
            return null;
        }
        if (!w.get("kind").equals("hundred")) {
            return below100(w);
        }
        Word next = joinedWord(w.to());
        Part rest = next == null || next.get("kind").equals("hundred") ? null : below100(next);
        return rest == null ? new Part(size(w), 100, w.to()) : new Part(size(w) + rest.value(), 0, rest.to());
    }

    private @Nullable Part below100(Word w) {
        String kind = w.get("kind");
        boolean one = kind.equals("one-of");
        if (kind.equals("unit") || one) {
            Word ten = joinedWord(w.to());
            if (ten != null
                    && ten.get("kind").equals("ten")
                    && size(ten) > 10
                    && ten.has(Form.THE) == w.has(Form.THE)) {
                return new Part(size(w) + size(ten), 0, ten.to());
            }
        }
        return one || isFraction(w) ? null : new Part(size(w), 0, w.to());
    }

    private @Nullable Word joinedWord(int at) {
        return text.is(at, "و") ? word(at + 1, false) : word(at, true);
    }

    /** «خمس القوات» is a fifth of them, «عشر هذا العدد» a tenth, «خمس قوات» are five. */
    private boolean isFraction(Word w) {
        int next = w.to();
        double n = size(w);
        if (n < 3 || n > 10 || w.has(Form.THE) || text.folded(w.to() - 1).endsWith("ه") || !text.isWord(next)) {
            return false;
        }
        boolean definite = text.text().startsWith("ال", text.start(next)) && text.end(next) - text.start(next) > 4;
        return definite || text.is(next, "هذا") || text.is(next, "هذه") || text.is(next, "ذلك");
    }

    /** A number word below a thousand. */
    private @Nullable Word word(int at, boolean withAnd) {
        Word best = null;
        for (Word w : words.all(at, "numbers")) {
            if (isSimple(w)
                    && (!withAnd || w.has(Form.AND) && !w.has(Form.PREPOSITION))
                    && (best == null || w.to() > best.to())) {
                best = w;
            }
        }
        return best;
    }

    private boolean isSimple(Word w) {
        String kind = w.get("kind");
        if (!kind.equals("unit")
                && !kind.equals("one-of")
                && !kind.equals("teen")
                && !kind.equals("ten")
                && !kind.equals("hundred")) {
            return false;
        }
        if (kind.equals("unit") && size(w) == 1 && w.has(Form.THE | Form.KA)) {
            return false;
        }
        // «الاثنين» is Monday, «لست» is "I am not"
        String folded = text.folded(w.from());
        return !(folded.endsWith("الاثنين") && w.to() == w.from() + 1)
                && !folded.endsWith("لست")
                && !isWithinOrdinal(w)
                && !isPercent(w.from())
                && !isPercent(w.from() - 1);
    }

    /** «الرابع عشر», «التاسع والعشرين»: the ten belongs to the ordinal before. */
    private boolean isWithinOrdinal(Word w) {
        Word ordinal = words.find(w.from() - 1, "numbers", "kind", "ordinal");
        ordinal = ordinal != null ? ordinal : words.find(w.from() - 1, "numbers", "kind", "ordinal-one");
        return ordinal != null && (ordinal.to() > w.from() || w.has(Form.AND) && w.has(Form.THE) && size(w) >= 20);
    }

    /** «بالمئة», «في المئة»: no hundred of its own. */
    private boolean isPercent(int t) {
        return words.find(t, "hedges", "kind", "percent") != null;
    }

    private static double size(Word w) {
        return Double.parseDouble(w.get("value"));
    }

    /** Digits with thousand separators, blanks between groups of three or decimals; null for times, dates and versions. */
    private @Nullable Part digits(int t) {
        String s = text.folded(t);
        int to = t + 1;
        if (s.length() <= 3 && s.charAt(0) != '0' && isPlain(s)) {
            StringBuilder groups = new StringBuilder(s);
            while (to - t < 5 && isGroup(to)) {
                groups.append(text.folded(to++));
            }
            s = groups.toString();
        }
        String plain = s.indexOf(':') >= 0 || s.indexOf('/') >= 0 ? null : withoutSeparators(s);
        return plain == null || plain.length() > 15 ? null : new Part(new BigDecimal(plain).doubleValue(), 0, to);
    }

    /** «25 000»: three digits one blank after others. */
    private boolean isGroup(int t) {
        return text.isNumber(t)
                && text.end(t) - text.start(t) == 3
                && text.folded(t).length() == 3
                && text.start(t) - text.end(t - 1) == 1
                && text.breakBefore(t) == 0
                && isPlain(text.folded(t));
    }

    private static boolean isPlain(String s) {
        return s.chars().allMatch(c -> c >= '0' && c <= '9');
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
}
