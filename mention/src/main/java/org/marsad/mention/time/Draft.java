package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.marsad.record.When.Precision;

/**
 * A time as it is being read.
 *
 * @param to token after the last one read
 * @param first first day, or null where open or not resolved
 * @param last last day, or null where open or not resolved
 * @param precision how exact the words are
 * @param rule name of the rule that read them
 * @param period whether it is a span over which something goes on, and no moment
 * @param future whether it lies after publication
 */
record Draft(
        int to,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Precision precision,
        String rule,
        boolean period,
        boolean future) {
    /** Words whose days are not known. */
    static Draft open(int to, Precision precision, String rule) {
        return new Draft(to, null, null, precision, rule, false, false);
    }

    static Draft day(int to, @Nullable LocalDate day, String rule) {
        return new Draft(to, day, day, Precision.DAY, rule, false, false);
    }

    static Draft days(int to, LocalDate first, LocalDate last, Precision precision, String rule) {
        return new Draft(to, first, last, precision, rule, false, false);
    }

    static Draft month(int to, YearMonth month, String rule) {
        return days(to, month.atDay(1), month.atEndOfMonth(), Precision.MONTH, rule);
    }

    static Draft year(int to, int year) {
        return days(to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, "year");
    }

    /** The first, middle or last third of a month. */
    static Draft third(int to, YearMonth month, String part) {
        LocalDate first = month.atDay(part.equals("begin") ? 1 : part.equals("middle") ? 11 : 21);
        LocalDate last = part.equals("end") ? month.atEndOfMonth() : first.plusDays(9);
        return days(to, first, last, Precision.MONTH_PART, "month-part");
    }

    Draft to(int token) {
        return new Draft(token, first, last, precision, rule, period, future);
    }

    Draft by(String name) {
        return new Draft(to, first, last, precision, name, period, future);
    }

    Draft asPeriod() {
        return new Draft(to, first, last, precision, rule, true, future);
    }

    Draft inFuture(boolean ahead) {
        return new Draft(to, first, last, precision, rule, period, ahead);
    }
}
