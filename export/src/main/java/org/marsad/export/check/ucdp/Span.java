package org.marsad.export.check.ucdp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether the days of an event agree: their order, the year, and how exactly they are said to be known. */
final class Span implements RowCheck {
    @Override
    public void check(Row row, Findings findings) {
        LocalDate start = row.day("date_start");
        LocalDate end = row.day("date_end");
        if (start == null || end == null) {
            return;
        }
        Long year = row.integer("year");
        if (year != null && year != start.getYear() && year != end.getYear()) {
            findings.add(row.finding(Rule.UCDP_YEAR, "year", "the year of date_start, " + start.getYear()));
        }
        if (start.isAfter(end)) {
            findings.add(row.finding(Rule.UCDP_DATE_ORDER, "date_end", "no day before " + start));
            return;
        }
        Long precision = row.integer("date_prec");
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        if (precision != null && precision >= 1 && precision <= 5 && precision != precision(days)) {
            findings.add(row.finding(
                    Rule.UCDP_DATE_PREC,
                    "date_prec",
                    precision(days) + " for a span of " + days + (days == 1 ? " day" : " days")));
        }
    }

    /** How exactly a day is known, by the days that it may be: a day, 2 to 6, a week, up to a month, more. */
    private static int precision(long days) {
        return days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
    }
}
