package org.marsad.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.time.Calendar.Side;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/** Reads days named by a weekday or a relative word: «فجر أمس الثلاثاء», «ليل الجمعة السبت», «اليوم», «الأحد المقبل». */
final class DayReader {
    /** Days from the first to the last of two that are named with «و». */
    private static final int LONGEST_ROW = 3;

    private final TimeWords words;
    private final TokenisedText text;
    private final @Nullable Calendar calendar;
    private final DateReader dates;

    DayReader(TimeWords words, @Nullable Calendar calendar, DateReader dates) {
        this.words = words;
        this.text = words.text();
        this.calendar = calendar;
        this.dates = dates;
    }

    /**
     * The day that begins at a token, or null.
     *
     * @param told the latest day told before, or null: «اليوم نفسه» is that day
     */
    @Nullable
    Draft at(int t, @Nullable LocalDate told) {
        Draft first = one(t, told);
        return first == null ? null : withNext(first);
    }

    /** «أمس واليوم», «بين يوم الاثنين واليوم», «مساء الخميس والجمعة»: the day that follows with «و» and is the later one. */
    private Draft withNext(Draft first) {
        int at = first.to();
        boolean yawm = text.is(at, "ويوم");
        Word word = words.find(yawm ? at + 1 : at, "weekday");
        word = word == null ? words.find(at, "day") : word;
        if (word == null || !yawm && !word.has(Form.AND) || first.precision() != Precision.DAY) {
            return first;
        }
        Draft next = one(word.from(), null);
        LocalDate from = first.first();
        LocalDate to = next == null ? null : next.last();
        if (next == null
                || from == null
                || to == null
                || !from.isBefore(to)
                || to.isAfter(from.plusDays(LONGEST_ROW))) {
            return first;
        }
        return Draft.days(next.to(), from, to, Precision.DAYS, "day-and-day").inFuture(next.future());
    }

    private @Nullable Draft one(int t, @Nullable LocalDate told) {
        Word part = words.find(t, "part");
        int at = skipDay(part == null ? t : behind(part));
        Word that = words.find(at, "that-day");
        if (that != null) {
            LocalDate day = told == null ? null : told.plusDays(Long.parseLong(that.get("value")));
            return Draft.day(that.to(), day, "that-day");
        }
        if (text.is(at, "يومي") && words.find(at + 1, "weekday") != null) {
            return twoDays(at + 1);
        }
        Word relative = words.find(at, "day");
        if (relative != null && isToday(relative)) {
            return relative(relative);
        }
        Word weekday = words.find(at, "weekday");
        if (weekday == null || relative != null || isName(t)) {
            return null;
        }
        Word second = words.find(between(weekday.to()), "weekday");
        if (second != null && part != null && isNight(part)) {
            return night(weekday, second);
        }
        return weekday(weekday);
    }

    /** «الليلة الفاصلة بين», «ليل" السبت الأحد»: a word or a stray mark before the days. */
    private int behind(Word part) {
        int at = part.to();
        boolean skipped = isNight(part) && (text.is(at, "بين") || text.isQuote(at));
        return skipped ? at + 1 : at;
    }

    private static boolean isNight(Word part) {
        return part.get("value").equals("night") || part.get("value").equals("midnight");
    }

    private int between(int at) {
        return text.isMark(at, '-')
                        || text.isMark(at, '–')
                        || text.isMark(at, '/')
                        || text.is(at, "الي")
                        || text.is(at, "علي")
                        || text.is(at, "و")
                ? at + 1
                : at;
    }

    /** «من», «يوم» before the name of a day. */
    private int skipDay(int at) {
        int next = text.is(at, "من") ? at + 1 : at;
        int day = words.skip(next, "يوم");
        return words.find(day, "weekday") != null || words.find(day, "day") != null ? day : next;
    }

    /** «اليوم» is not this day in «اليوم الثالث», «لليوم الرابع», «ذلك اليوم», nor in a name such as «الصباح اليوم». */
    private boolean isToday(Word day) {
        if (day.to() > day.from() + 1 || !text.folded(day.from()).endsWith("ليوم")) {
            return true;
        }
        for (int back = 1; back <= 2; back++) {
            Word outlet = words.words().find(day.from() - back, "outlets");
            if (outlet != null && outlet.to() > day.from() && !isCity(outlet.from())) {
                return false;
            }
        }
        return !words.isOrdinal(day.to()) && !text.is(day.to(), "الواحد") && !text.is(day.from() - 1, "ذلك");
    }

    /** «العاصمة العراقية بغداد اليوم», «في بغداد اليوم»: the place, and no outlet that is called so. */
    private boolean isCity(int t) {
        return text.is(t - 1, "في")
                || words.words().has(t - 1, "areas")
                || words.words().has(t - 2, "areas") && words.words().has(t - 1, "demonyms");
    }

    /** «قرية السبت», «سوق الجمعة»: a weekday in the construct after a word for a place. */
    private boolean isName(int t) {
        Word place = words.find(t, "weekday") == null ? null : words.words().find(t - 1, "areas");
        return place != null
                && place.to() == t
                && !place.has(Form.THE | Form.PRONOUN | Form.DUAL)
                && !text.text().startsWith("ال", text.start(t - 1))
                && !place.get("role").equals("prep")
                && !place.get("role").startsWith("side")
                && !place.get("role").equals("near")
                && !place.get("role").equals("part");
    }

    /** «أمس», «أمس الثلاثاء», «اليوم (الأربعاء)», «أمس الثلاثاء 5 مايو». */
    private Draft relative(Word relative) {
        long offset = Long.parseLong(relative.get("value"));
        String rule = offset == 0 ? "today" : offset == -1 ? "yesterday" : offset > 0 ? "day-to-come" : "days-before";
        LocalDate day = calendar == null ? null : calendar.plus(offset);
        int at = relative.to();
        int open = text.isClauseMark(at) || text.isMark(at, '(') ? at + 1 : at;
        Word weekday = words.find(open, "weekday");
        if (weekday != null && !weekday.has(Form.AND | Form.PREPOSITION)) {
            at = closing(open, weekday.to());
            if (calendar != null) {
                day = calendar.checked(offset, Integer.parseInt(weekday.get("value")));
            }
        }
        at = withDate(at, day);
        return Draft.day(partBehind(at), day, rule).inFuture(offset > 0);
    }

    private Draft weekday(Word weekday) {
        int iso = Integer.parseInt(weekday.get("value"));
        int at = weekday.to();
        Draft exact = dateBehind(at, null);
        if (exact != null && exact.precision() == Precision.DAY && exact.first() != null) {
            boolean agrees = exact.first().getDayOfWeek().getValue() == iso;
            if (agrees || exact.to() > at && !text.isClauseMark(at)) {
                return exact.by(agrees ? "weekday-and-date" : "date-beside-weekday");
            }
        }
        Side side = words.side(at);
        int to = side == Side.UNSAID ? at : at + 1;
        LocalDate day = calendar == null ? null : calendar.weekday(iso, side);
        return Draft.day(partBehind(to), day, "weekday").inFuture(side == Side.NEXT);
    }

    private @Nullable Draft dateBehind(int at, @Nullable LocalDate near) {
        int open = text.isClauseMark(at) || text.isMark(at, '(') ? at + 1 : at;
        int date = text.is(open, "الموافق") ? open + 1 : open;
        if (text.breakBefore(Math.min(date, text.size() - 1)) > 0 && date == at) {
            return null;
        }
        Draft d = dates.at(date, near);
        return d == null ? null : d.to(closing(open, d.to()));
    }

    /** Takes a date behind the day into it where both are one. */
    private int withDate(int at, @Nullable LocalDate day) {
        if (day == null) {
            return at;
        }
        Draft exact = dateBehind(at, day);
        return exact != null && day.equals(exact.first()) && day.equals(exact.last()) ? exact.to() : at;
    }

    private int closing(int open, int to) {
        return text.isMark(open - 1, '(') && text.isMark(to, ')') ? to + 1 : to;
    }

    /** «أمس مساء», «الثلاثاء ليلا», not «أمس صباح الأربعاء». */
    private int partBehind(int at) {
        Word part = words.find(at, "part");
        if (part == null || part.has(Form.AND | Form.PREPOSITION) || part.to() - part.from() > 1) {
            return at;
        }
        int next = skipDay(part.to());
        return words.find(next, "weekday") == null && words.find(next, "day") == null ? part.to() : at;
    }

    /** «يومي الاثنين والثلاثاء». */
    private Draft twoDays(int t) {
        Word first = words.find(t, "weekday");
        Word second = first == null ? null : words.find(first.to(), "weekday");
        if (first == null || second == null) {
            return Draft.open(t + 1, Precision.DAYS, "weekdays");
        }
        Side side = words.side(second.to());
        int to = side == Side.UNSAID ? second.to() : second.to() + 1;
        return days(to, first, second, side, "weekdays");
    }

    /** «ليل الجمعة السبت», «منتصف ليل الاثنين - الثلاثاء». */
    private Draft night(Word first, Word second) {
        return days(second.to(), first, second, Side.UNSAID, "night-between");
    }

    private Draft days(int to, Word first, Word second, Side side, String rule) {
        if (calendar == null) {
            return Draft.open(to, Precision.DAYS, rule);
        }
        LocalDate last = calendar.weekday(Integer.parseInt(second.get("value")), side);
        LocalDate from = last;
        int iso = Integer.parseInt(first.get("value"));
        while (from.getDayOfWeek().getValue() != iso) {
            from = from.minusDays(1);
        }
        return Draft.days(to, from, last, Precision.DAYS, rule).inFuture(side == Side.NEXT);
    }
}
