package org.marsad.mention.count;

import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.text.TokenisedText;

/** Tells the figures that count no people: a resolution, a brigade, a road, an age, an hour, a year, a percentage. */
final class Guard {
    private final Words words;
    private final TokenisedText text;

    Guard(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /**
     * Whether the figure counts no people.
     *
     * @param start first token of the figure itself
     * @param to token after it
     */
    boolean holds(int start, int to) {
        return named(start, to) || isCode(start) || isMeasured(to) || isDate(start, to) || isScore(start, to);
    }

    /** «القرار 2254», «اللواء 35», «إس-300», «مجموعة العشرين»; «الفرقة 4 جنود» counts all the same. */
    private boolean named(int start, int to) {
        int gap = text.isMark(start - 1, '-') || text.isMark(start - 1, '(') ? 1 : 0;
        for (int back = 1 + gap; back <= 2 + gap; back++) {
            Word g = words.find(start - back, "hedges", "kind", "guard");
            if (g != null && g.to() == start - gap && !isPerson(to)) {
                return true;
            }
        }
        boolean apart = text.isNumber(start) && text.is(start - 1, "ال");
        int before = apart ? start - 1 : start;
        Word the = words.find(before - 1, "hedges", "kind", "guard-the");
        Word figure = words.find(start, "numbers");
        return the != null && the.to() == before && (apart || figure != null && figure.has(Form.THE));
    }

    private boolean isPerson(int to) {
        Word w = words.find(to, "people");
        return w != null && !w.has(Form.THE | Form.AND);
    }

    /** «M5», «AK-47», «F16», «4x4», «+963…», «007». */
    private boolean isCode(int start) {
        if (!text.isNumber(start)) {
            return false;
        }
        boolean hyphen = text.isMark(start - 1, '-') && text.isWord(start - 2) && touches(start - 1) && touches(start);
        boolean latin = touches(start) && isLatin(start - 1)
                || start + 1 < text.size() && touches(start + 1) && isLatin(start + 1);
        boolean phone = text.isMark(start - 1, '+') && touches(start);
        String s = text.folded(start);
        return hyphen || latin || phone || s.length() > 1 && s.charAt(0) == '0' && Character.isDigit(s.charAt(1));
    }

    /** «63 - 87 الاتحاد», «بنتيجة 3 مقابل 2»: what is counted is indefinite, so a pair of figures before an article is a score. */
    private boolean isScore(int start, int to) {
        if (text.is(start - 1, "مقابل") || text.is(start - 1, "ل")) {
            return text.isNumber(start - 2) && words.find(start - 3, "hedges", "kind", "guard") != null;
        }
        boolean whole = to - start == 3 && isPair(start + 1);
        boolean first = to - start == 1 && isPair(to);
        boolean second = to - start == 1 && isPair(start - 1);
        int end = first ? to + 2 : to;
        return (whole || first || second)
                && text.isWord(end)
                && text.breakBefore(end) == 0
                && text.folded(end).startsWith("ال")
                && !words.has(end, "times");
    }

    private boolean isPair(int dash) {
        return text.isMark(dash, '-') && text.isNumber(dash - 1) && text.isNumber(dash + 1);
    }

    private boolean touches(int t) {
        return t > 0 && t < text.size() && text.end(t - 1) == text.start(t);
    }

    private boolean isLatin(int t) {
        return text.isWord(t) && text.folded(t).charAt(0) < 0x250;
    }

    private boolean isMeasured(int to) {
        return isUnit(to)
                || words.find(to, "hedges", "kind", "measure") != null
                || words.find(to, "hedges", "kind", "percent") != null
                || isPercentSign(to);
    }

    /** «14 يوما», not «14 يوم الثلاثاء», «14 اليوم», «14 عام 2015». */
    private boolean isUnit(int to) {
        Word w = words.find(to, "times", "kind", "unit");
        w = w != null ? w : words.find(to, "calendar", "kind", "unit");
        if (w == null || w.has(Form.THE | Form.AND | Form.PREPOSITION)) {
            return false;
        }
        boolean named = words.find(w.to(), "times", "kind", "weekday") != null
                || words.find(w.to(), "times", "kind", "day") != null;
        boolean year = w.get("value").equals("year")
                && text.isNumber(w.to())
                && text.folded(w.to()).length() == 4;
        return !named && !year;
    }

    private boolean isPercentSign(int t) {
        return text.isMark(t, '%') || text.isMark(t, '٪');
    }

    /** «عام 2018», «28 فبراير», «منذ 2011», «20 / 10 / 2015». */
    private boolean isDate(int start, int to) {
        if (!text.isNumber(start)) {
            return false;
        }
        boolean slash = text.isMark(start - 1, '/') && text.isNumber(start - 2)
                || text.isMark(to, '/') && text.isNumber(to + 1);
        if (slash || isDashed(start) || isYear(start, to)) {
            return true;
        }
        Word month = find(to, "month", "hijri-month");
        Word before = find(start - 1, "month", "hijri-month");
        Word unit = words.find(start - 1, "times", "kind", "unit");
        boolean year = unit != null && unit.get("value").equals("year");
        boolean yearOfMonth = before != null && text.folded(start).length() == 4;
        return month != null || yearOfMonth || year || text.isMark(start - 1, '%') || text.isMark(start - 1, '٪');
    }

    /** «12-6-2016»: three figures with dashes between. */
    private boolean isDashed(int t) {
        return isPair(t + 1) && isPair(t + 3) || isPair(t - 1) && (isPair(t + 1) || isPair(t - 3));
    }

    private boolean isYear(int start, int to) {
        String s = text.folded(start);
        boolean year = s.length() == 4
                && (s.startsWith("19") || s.startsWith("20"))
                && s.indexOf('.') < 0
                && s.indexOf(',') < 0;
        return year
                && !isPerson(to)
                && (text.is(start - 1, "في")
                        || text.is(start - 1, "وفي")
                        || find(start - 1, "since", "month-part") != null);
    }

    private @Nullable Word find(int t, String kind, String other) {
        Word w = words.find(t, "times", "kind", kind);
        return w != null ? w : words.find(t, "times", "kind", other);
    }
}
