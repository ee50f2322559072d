package org.marsad.export.check.row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;

/** Whether days are neither to come nor before the data set begins. */
public final class Days implements RowCheck {
    private final Clock clock;
    private final List<String> columns;
    private final LocalDate first;

    /**
     * Holds days against today.
     *
     * @param clock what day it is; a day more is allowed, for it may be another elsewhere
     * @param columns columns of days
     * @param first the first day that the data set covers
     */
    public Days(Clock clock, List<String> columns, LocalDate first) {
        this.clock = clock;
        this.columns = List.copyOf(columns);
        this.first = first;
    }

    @Override
    public void check(Row row, Findings findings) {
        LocalDate last = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1);
        for (String column : columns) {
            LocalDate day = row.day(column);
            if (day != null && day.isAfter(last)) {
                findings.add(row.finding(Rule.DATE_FUTURE, column, "no day to come"));
            } else if (day != null && day.isBefore(first)) {
                findings.add(row.finding(Rule.DATE_EARLY, column, "a day from " + first + " on"));
            }
        }
    }
}
