package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.time.Calendar.Side;
import org.marsad.mention.time.TimeWords.Number;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/** Reads Gregorian dates that are named by a month: «28 فبراير/ شباط», «الثامن من جانفي 2016», «مطلع يناير الماضي», «مارس 2020». */
final class DateReader {
    private final TimeWords words;
    private final TokenisedText text;
    private final @Nullable Calendar calendar;
    private final NumericDates numeric;
    private final HijriReader hijri;

    DateReader(TimeWords words, @Nullable Calendar calendar) {
        this.words = words;
        this.text = words.text();
        this.calendar = calendar;
        this.numeric = new NumericDates(words);
        this.hijri = new HijriReader(words, calendar);
    }

    /**
     * The date that begins at a token, or null.
     *
     * @param near a day that the date must be near to, where the text says that both are one («الموافق»)
     */
    @Nullable
    Draft at(int t, @Nullable LocalDate near) {
        Draft d = numeric.at(t);
        if (d == null) {
            d = hijri.at(t);
        }
        if (d != null) {
            return d;
        }
        Word part = words.find(t, "month-part");
        if (part != null) {
            return partOfMonth(part);
        }
        Number day = words.dayOfMonth(t);
        return day != null ? ofDay(t, day, near) : alone(t, false);
    }

    /** A month as named, in all its names: «كانون الثاني/يناير», «شباط (فبراير)». */
    private record Month(int value, int to, boolean doubled) {}

    private @Nullable Month name(int t) {
        Word first = words.find(t, "month");
        if (first == null) {
            return null;
        }
        int at = first.to();
        boolean doubled = false;
        while (true) {
            boolean open = text.isMark(at, '(');
            boolean mark = open || text.isMark(at, '/') || text.isMark(at, '-');
            Word again = words.find(mark ? at + 1 : at, "month");
            if (again == null || !again.get("value").equals(first.get("value"))) {
                return new Month(Integer.parseInt(first.get("value")), at, doubled);
            }
            at = open && text.isMark(again.to(), ')') ? again.to() + 1 : again.to();
            doubled = true;
        }
    }

    /** What fixes the year of a month: a year, or «الماضي», «من العام الجاري», or nothing. */
    private record Year(int year, Side side, int to) {}

    private Year year(int t) {
        int at = text.is(t, "من") ? t + 1 : t;
        if (words.isUnit(at, "year")) {
            at++;
            Side side = words.side(at);
            if (calendar != null && side != Side.UNSAID) {
                int shift = side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0;
                return new Year(calendar.published().getYear() + shift, Side.UNSAID, at + 1);
            }
            at = words.isUnit(at, "year") ? at + 1 : at;
        }
        if (words.year(at) > 0) {
            Word era = words.find(at + 1, "era");
            return new Year(words.year(at), Side.UNSAID, era == null ? at + 1 : era.to());
        }
        Side side = words.side(t);
        return new Year(0, side, side == Side.UNSAID ? t : t + 1);
    }

    /** «مطلع يناير الماضي», «أواخر شهر مارس 2020». */
    private @Nullable Draft partOfMonth(Word part) {
        Month m = name(words.skip(part.to(), "شهر"));
        if (m == null) {
            return null;
        }
        Year y = year(m.to());
        YearMonth month = resolve(m, y);
        if (month == null) {
            return Draft.open(y.to(), Precision.MONTH_PART, "month-part");
        }
        return Draft.third(y.to(), month, part.get("value")).inFuture(y.side() == Side.NEXT);
    }

    private @Nullable YearMonth resolve(Month m, Year y) {
        if (y.year() > 0) {
            return YearMonth.of(y.year(), m.value());
        }
        return calendar == null ? null : calendar.month(m.value(), y.side());
    }

    /** A month that other words have made sure of: «من يناير», «من شهر رمضان». */
    @Nullable
    Draft month(int t) {
        Draft d = hijri.month(t);
        return d == null ? alone(t, true) : d;
    }

    private @Nullable Draft alone(int t, boolean sure) {
        int at = words.skip(t, "شهر");
        Month m = name(at);
        if (m == null) {
            return null;
        }
        Year y = year(m.to());
        boolean said = sure || y.to() > m.to() || m.doubled() || at > t;
        if (!said && !words.follows(t, "في", "منذ", "خلال", "حتي")) {
            return null;
        }
        YearMonth month = resolve(m, y);
        return month == null
                ? Draft.open(y.to(), Precision.MONTH, "month")
                : Draft.month(y.to(), month, "month").inFuture(y.side() == Side.NEXT);
    }

    /** «5 مايو», «5 و6 مايو», «5-7 مايو», «الخامس من الشهر الجاري». */
    private @Nullable Draft ofDay(int t, Number first, @Nullable LocalDate near) {
        Number last = secondDay(first);
        int at = last == null ? first.to() : last.to();
        at = words.skip(text.is(at, "من") ? at + 1 : at, "شهر");
        Month m = name(at);
        if (m == null) {
            Draft old = oldMonth(at, first);
            return old != null ? old : last == null ? ofThisMonth(first) : null;
        }
        Year y = year(m.to());
        boolean named = words.find(t - 1, "name-before") != null || words.find(t - 1, "name-with") != null;
        if (y.year() == 0 && near == null && named) {
            return null;
        }
        LocalDate from = day(m.value(), first.value(), y, near);
        LocalDate to = last == null ? from : day(m.value(), last.value(), y, near);
        boolean future = calendar != null && from != null && from.isAfter(calendar.published());
        if (last == null) {
            return Draft.day(y.to(), from, "day-of-month").inFuture(future);
        }
        if (from == null || to == null || from.isAfter(to)) {
            return Draft.open(y.to(), Precision.DAYS, "days-of-month");
        }
        return Draft.days(y.to(), from, to, Precision.DAYS, "days-of-month").inFuture(future);
    }

    private @Nullable Number secondDay(Number first) {
        int at = first.to();
        boolean joined = text.is(at, "و")
                || text.is(at, "الي")
                || text.is(at, "حتي")
                || text.isMark(at, '-')
                || text.isMark(at, '–');
        boolean ordinal = text.isWord(at) && text.folded(at).startsWith("وال");
        Number last = joined ? words.dayOfMonth(at + 1) : ordinal ? words.dayOfMonth(at) : null;
        return last != null && last.value() > first.value() ? last : null;
    }

    private @Nullable LocalDate day(int month, int day, Year y, @Nullable LocalDate near) {
        if (y.year() > 0) {
            return Calendar.day(y.year(), month, day);
        }
        if (near != null) {
            return nearest(month, day, near);
        }
        return calendar == null ? null : calendar.dayOfMonth(month, day, y.side());
    }

    private static @Nullable LocalDate nearest(int month, int day, LocalDate near) {
        LocalDate best = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            LocalDate d = Calendar.day(year, month, day);
            if (d != null && (best == null || distance(d, near) < distance(best, near))) {
                best = d;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /** «الأول من الفاتح 1986»: the old months of Libya, which are words of every day without a year. */
    private @Nullable Draft oldMonth(int at, Number day) {
        Word month = words.find(at, "old-month");
        int year = month == null ? 0 : words.year(month.to());
        return month == null || year == 0
                ? null
                : Draft.day(
                        month.to() + 1,
                        Calendar.day(year, Integer.parseInt(month.get("value")), day.value()),
                        "day-of-month");
    }

    /** «في 5 الجاري», «الخامس من الشهر الماضي». */
    private @Nullable Draft ofThisMonth(Number day) {
        int at = text.is(day.to(), "من") ? day.to() + 1 : day.to();
        boolean unit = words.isUnit(at, "month");
        Side side = words.side(unit ? at + 1 : at);
        if (side == Side.UNSAID || !unit && (side == Side.LAST || words.isOrdinal(day.to() - 1))) {
            return null;
        }
        int to = unit ? at + 2 : at + 1;
        if (calendar == null) {
            return Draft.open(to, Precision.DAY, "day-of-this-month");
        }
        LocalDate month = calendar.published().plusMonths(side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0);
        LocalDate date = Calendar.day(month.getYear(), month.getMonthValue(), day.value());
        return Draft.day(to, date, "day-of-this-month").inFuture(side == Side.NEXT);
    }
}
