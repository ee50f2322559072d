package org.marsad.mention.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.count.OrdinalFinder;
import org.marsad.mention.count.OrdinalPiece;
import org.marsad.mention.time.Calendar.Side;
import org.marsad.text.TokenisedText;

/** The words of time at each token, as all readers of times ask for them. */
final class TimeWords {
    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, NumberPiece> numbers;
    private final OrdinalFinder ordinals;
    /** Tables with whose words a time may begin. */
    private final long mayBegin;

    TimeWords(Words words, Map<Integer, NumberPiece> numbers) {
        this.words = words;
        this.text = words.text();
        this.numbers = numbers;
        this.ordinals = new OrdinalFinder(words);
        this.mayBegin = words.bits("times", "calendar", "numbers", "hedges");
    }

    /** A count and where it ends. */
    record Number(int value, int to) {}

    TokenisedText text() {
        return text;
    }

    Words words() {
        return words;
    }

    /** Whether a time may begin at a token. */
    boolean mayBegin(int t) {
        return text.isNumber(t)
                || text.isWord(t) && (words.hasAny(t, mayBegin) || text.is(t, "العشر") || text.is(t, "غره"))
                || text.isNumber(t + 1);
    }

    @Nullable
    Word find(int t, String kind) {
        Word w = words.find(t, "times", "kind", kind);
        return w != null ? w : words.find(t, "calendar", "kind", kind);
    }

    /** A unit without a preposition: «أيام», «الشهر». */
    @Nullable
    Word unit(int t) {
        return find(t, "unit");
    }

    boolean isUnit(int t, String value) {
        Word w = unit(t);
        return w != null && w.get("value").equals(value);
    }

    /** «شهر», «يوم» before a name of their own kind. */
    int skip(int t, String word) {
        return text.is(t, word) || text.is(t, 'و', word) || text.is(t, 'ل', word) || text.is(t, 'ب', word) ? t + 1 : t;
    }

    /** Whether one of these words stands before a token, with or without «و». */
    boolean follows(int t, String... particles) {
        for (String p : particles) {
            if (text.is(t - 1, p) || text.is(t - 1, 'و', p)) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind a unit, month or weekday: «الماضي», «الجاري», «المقبل». */
    Side side(int t) {
        if (find(t, "last") != null) {
            return Side.LAST;
        }
        if (find(t, "next") != null) {
            return Side.NEXT;
        }
        return find(t, "this") != null ? Side.THIS : Side.UNSAID;
    }

    /** A year of the Gregorian calendar, 0 where none stands here. */
    int year(int t) {
        int y = fourDigits(t);
        return y >= 1900 && y < 2100 ? y : 0;
    }

    /** A year of the Hijri calendar, 0 where none stands here. */
    int hijriYear(int t) {
        int y = fourDigits(t);
        return y >= 1300 && y < 1600 ? y : 0;
    }

    private int fourDigits(int t) {
        return text.isNumber(t) && text.folded(t).length() == 4 ? digits(t) : 0;
    }

    /** The digits of a token as a number, -1 where it is none or has separators. */
    int digits(int t) {
        return text.isNumber(t) ? digits(text.folded(t)) : -1;
    }

    static int digits(String s) {
        boolean plain = !s.isEmpty() && s.length() <= 4 && s.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(s) : -1;
    }

    /** A day of a month in digits or as an ordinal, with «يوم» before it; null where none stands here. */
    @Nullable
    Number dayOfMonth(int t) {
        int at = skip(t, "يوم");
        int digits = text.isNumber(at) && text.folded(at).length() <= 2 ? digits(at) : -1;
        if (digits > 0) {
            return digits <= 31 ? new Number(digits, at + 1) : null;
        }
        if (text.is(at, "غره")) {
            return new Number(1, at + 1);
        }
        OrdinalPiece o = words.has(at, "numbers") ? ordinals.at(at) : null;
        return o == null || o.value() > 31 ? null : new Number(o.value(), o.to());
    }

    /** An ordinal with its value; null where none stands here. */
    @Nullable
    Number ordinal(int t) {
        OrdinalPiece o = words.has(t, "numbers") ? ordinals.at(t) : null;
        return o == null ? null : new Number(o.value(), o.to());
    }

    /** Whether words of time begin at a token. */
    boolean isTime(int t) {
        return words.has(t, "times");
    }

    boolean isOrdinal(int t) {
        return ordinals.at(t) != null;
    }

    @Nullable
    NumberPiece number(int t) {
        return numbers.get(t);
    }

    /** «يومين», «ثلاثة أيام», «نحو شهر»: a number of units, 1 for one alone, 0 for a plural whose number is not told. */
    @Nullable
    Amount amount(int t) {
        Word about = words.find(t, "hedges", "kind", "before");
        NumberPiece n = numbers.get(t);
        int at = n != null ? n.to() : about != null ? about.to() : t;
        Word unit = unit(at);
        Long low = n == null ? null : n.count().low();
        if (unit == null
                || unit.has(Form.THE | Form.AND)
                || n != null && low == null
                || low != null && !Calendar.reaches(low, unit.get("value"))
                || n != null && unit.has(Form.PREPOSITION)) {
            return null;
        }
        long count = low != null ? low : isPlural(unit) ? 0 : isDual(unit) ? 2 : 1;
        boolean exact = n != null && low != null
                ? low.equals(n.count().high())
                : about == null || about.get("effect").equals("about");
        boolean one = count == 1 && n == null && (text.is(unit.to(), "واحد") || text.is(unit.to(), "واحده"));
        boolean few = count == 0 && (text.is(unit.to(), "قليله") || text.is(unit.to(), "عده"));
        return new Amount(count, unit.get("value"), exact, one || few ? unit.to() + 1 : unit.to());
    }

    /** An amount that is joined to another by «و»: «و35 دقيقة», «وثلاثة أشهر», «ويومين». */
    @Nullable
    Amount joinedAmount(int t) {
        if (numbers.get(t) != null) {
            return amount(t);
        }
        Word unit = unit(t);
        if (unit == null || unit.has(Form.THE | Form.PREPOSITION) || isPlural(unit)) {
            return null;
        }
        return new Amount(isDual(unit) ? 2 : 1, unit.get("value"), true, unit.to());
    }

    /**
     * So much time.
     *
     * @param count how many units, 0 where a plural leaves it open
     * @param exact whether neither end is open
     */
    record Amount(long count, String unit, boolean exact, int to) {}

    boolean isDual(Word unit) {
        String f = text.folded(unit.from());
        return f.endsWith("ين") || f.endsWith("ان") || f.endsWith("عامي") || f.endsWith("شهري") || f.endsWith("يومي");
    }

    boolean isPlural(Word unit) {
        String f = text.folded(unit.from());
        for (String plural : new String[] {
            "ايام", "اياما", "اسابيع", "اشهر", "شهور", "اعوام", "اعواما", "سنوات", "سنين", "ساعات", "دقاءق", "ثوان",
            "ثواني", "عقود", "قرون"
        }) {
            if (f.endsWith(plural)) {
                return true;
            }
        }
        return false;
    }
}
