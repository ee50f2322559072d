package org.marsad.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.marsad.record.When.Precision;

/** Reckons days from the day of publication. */
final class Calendar {
    /** A day and month without a year that lies no further ahead than this is one to come. */
    private static final int NEAR_DAYS = 62;

    /** Years that history reaches back. */
    private static final long HISTORY = 5_000;

    private final LocalDate published;
    private final DayOfWeek weekStart;
    private final boolean preferFuture;

    Calendar(LocalDate published, DayOfWeek weekStart, boolean preferFuture) {
        this.published = published;
        this.weekStart = weekStart;
        this.preferFuture = preferFuture;
    }

    /** What the words say of a day, month or unit: "last", "this", "next", or nothing. */
    enum Side {
        LAST,
        THIS,
        NEXT,
        UNSAID
    }

    LocalDate published() {
        return published;
    }

    LocalDate plus(long days) {
        return published.plusDays(days);
    }

    /** The latest such weekday on or before publication; strictly before with LAST, after with NEXT. */
    LocalDate weekday(int iso, Side side) {
        DayOfWeek day = DayOfWeek.of(iso);
        return published.with(
                switch (side) {
                    case LAST -> TemporalAdjusters.previous(day);
                    case NEXT -> TemporalAdjusters.next(day);
                    default -> preferFuture ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day);
                });
    }

    /** "Yesterday, Tuesday": the weekday decides where the two do not agree and it lies within two days. */
    LocalDate checked(long offset, int iso) {
        LocalDate said = published.plusDays(offset);
        for (int d : new int[] {0, -1, 1, -2, 2}) {
            if (said.plusDays(d).getDayOfWeek().getValue() == iso) {
                return said.plusDays(d);
            }
        }
        return said;
    }

    /** A month without a year: the latest on or before publication, before its month with LAST, after it with NEXT. */
    YearMonth month(int month, Side side) {
        YearMonth now = YearMonth.from(published);
        YearMonth m = YearMonth.of(now.getYear(), month);
        return switch (side) {
            case LAST -> m.isBefore(now) ? m : m.minusYears(1);
            case NEXT -> m.isAfter(now) ? m : m.plusYears(1);
            case THIS -> m;
            case UNSAID -> m.isAfter(now) && !preferFuture ? m.minusYears(1) : m;
        };
    }

    /** A day of a month without a year: the latest on or before publication, or one just ahead; null where there is none. */
    @Nullable
    LocalDate dayOfMonth(int month, int day, Side side) {
        int year = published.getYear();
        for (int y : side == Side.NEXT ? new int[] {year, year + 1} : new int[] {year + 1, year, year - 1}) {
            LocalDate date = day(y, month, day);
            if (date != null && fits(date, side)) {
                return date;
            }
        }
        return null;
    }

    private boolean fits(LocalDate date, Side side) {
        return switch (side) {
            case LAST -> !date.isAfter(published);
            case NEXT -> date.isAfter(published);
            case THIS -> date.getYear() == published.getYear();
            case UNSAID -> !date.isAfter(published.plusDays(NEAR_DAYS));
        };
    }

    /** A day of the Gregorian calendar; null where there is no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day of the Umm al-Qura calendar; null where there is no such day. Source: java.time.chrono.HijrahChronology. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Such a day of the Hijri calendar that lies in a Gregorian year, the later of two; null where there is none. */
    static @Nullable LocalDate hijriIn(int gregorianYear, int month, int day) {
        int first = HijrahDate.from(LocalDate.of(gregorianYear, 1, 1)).get(ChronoField.YEAR);
        for (int year = first + 1; year >= first; year--) {
            LocalDate date = hijri(year, month, day);
            if (date != null && date.getYear() == gregorianYear) {
                return date;
            }
        }
        return null;
    }

    /** The last day of a Hijri month; null where the year is out of range. */
    static @Nullable LocalDate hijriMonthEnd(int year, int month) {
        LocalDate thirtieth = hijri(year, month, 30);
        return thirtieth != null ? thirtieth : hijri(year, month, 29);
    }

    /** The Hijri year in which a day of a month without a year lies: the latest on or before publication, or just ahead. */
    int hijriYear(int month, int day, Side side) {
        int year = HijrahDate.from(published).get(ChronoField.YEAR);
        LocalDate date = day > 0 ? hijri(year, month, day) : hijri(year, month, side == Side.LAST ? 29 : 1);
        if (side == Side.NEXT) {
            return date != null && date.isAfter(published) ? year : year + 1;
        }
        return date != null && date.isAfter(published.plusDays(side == Side.LAST ? 0 : NEAR_DAYS)) ? year - 1 : year;
    }

    /** The day, week, month or year that holds a day. */
    Draft unit(int to, LocalDate day, String unit, String rule) {
        return switch (unit) {
            case "week" -> {
                LocalDate first = day.with(TemporalAdjusters.previousOrSame(weekStart));
                yield Draft.days(to, first, first.plusDays(6), Precision.WEEK, rule);
            }
            case "month" -> Draft.month(to, YearMonth.from(day), rule);
            case "year" -> Draft.year(to, day.getYear()).by(rule);
            default -> Draft.day(to, day, rule);
        };
    }

    /** The last two days of a week: the latest that have begun. */
    Draft weekend(int to, String rule) {
        LocalDate first = published.with(TemporalAdjusters.previousOrSame(weekStart.minus(2)));
        return Draft.days(to, first, first.plusDays(1), Precision.DAYS, rule);
    }

    /** Whether so many units lead to a day that a report can mean: «منذ خمسة آلاف مليون سنة» leads to none. */
    static boolean reaches(long n, String unit) {
        long years = switch (unit) {
            case "year" -> n;
            case "decade" -> n > HISTORY ? n : 10 * n;
            case "century" -> n > HISTORY ? n : 100 * n;
            case "month" -> n / 12;
            case "week" -> n / 52;
            case "day" -> n / 365;
            case "hour" -> n / 8_760;
            default -> 0;
        };
        return years <= HISTORY;
    }

    /** A day so many units away; hours and shorter units count as the days they may reach over. */
    static LocalDate shift(LocalDate from, long n, String unit) {
        return switch (unit) {
            case "week" -> from.plusWeeks(n);
            case "month" -> from.plusMonths(n);
            case "year" -> from.plusYears(n);
            case "decade" -> from.plusYears(10 * n);
            case "century" -> from.plusYears(100 * n);
            case "hour" -> from.plusDays(Math.floorDiv(n + (n > 0 ? 23 : 0), 24));
            case "minute", "second" -> from;
            default -> from.plus(n, ChronoUnit.DAYS);
        };
    }

    static Precision precision(String unit) {
        return switch (unit) {
            case "day" -> Precision.DAY;
            case "hour", "minute", "second" -> Precision.DAYS;
            case "week" -> Precision.WEEK;
            case "month" -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }
}
