package org.marsad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Reckons days from the day of publication. */
final class Calendar {
    private final LocalDate published;

    Calendar(LocalDate published) {
        this.published = published;
    }

    LocalDate plus(long days) {
        return published.plusDays(days);
    }

    /** The latest such weekday on or before publication; {@code before}: strictly before; {@code next}: after. */
    LocalDate weekday(int iso, boolean before, boolean next) {
        DayOfWeek day = DayOfWeek.of(iso);
        if (next) {
            return published.with(TemporalAdjusters.next(day));
        }
        return published.with(before ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
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

    /** The year of a month without one: the latest such month on or before publication, or the one after. */
    YearMonth month(int month, boolean next) {
        YearMonth now = YearMonth.from(published);
        YearMonth m = YearMonth.of(now.getYear(), month);
        if (next) {
            return m.isAfter(now) ? m : m.plusYears(1);
        }
        return m.isAfter(now) ? m.minusYears(1) : m;
    }

    LocalDate published() {
        return published;
    }

    /** A day of the Umm al-Qura calendar; null where there is no such day. Source: java.time.chrono.HijrahChronology. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    /** The Hijri year of publication. */
    int hijriYear() {
        return HijrahDate.from(published).get(ChronoField.YEAR);
    }

    static LocalDate minus(LocalDate from, long n, String unit) {
        return switch (unit) {
            case "week" -> from.minusWeeks(n);
            case "month" -> from.minusMonths(n);
            case "year" -> from.minusYears(n);
            default -> from.minus(n, ChronoUnit.DAYS);
        };
    }
}
