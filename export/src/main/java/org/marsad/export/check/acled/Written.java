package org.marsad.export.check.acled;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Columns;
import org.marsad.export.check.row.Publishers;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether the year is that of the day, the row was written after the event, and no outlet is named twice. */
final class Written implements RowCheck {
    @Override
    public void check(Row row, Findings findings) {
        LocalDate day = row.day("event_date");
        Long year = row.integer("year");
        if (day != null && year != null && year != day.getYear()) {
            findings.add(row.finding(Rule.ACLED_YEAR, "year", "the year of event_date, " + day.getYear()));
        }
        Long second = row.integer("timestamp");
        if (day != null && second != null && second >= 0 && second < Integer.MAX_VALUE * 2L) {
            LocalDate written = LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
            if (written.isBefore(day.minusDays(1))) { // it may be a day earlier elsewhere
                findings.add(row.finding(
                        Rule.ACLED_TIMESTAMP, "timestamp", "a second from " + day + " on", second + ", " + written));
            }
        }
        String source = row.text("source");
        if (source != null) {
            List<String> outlets = Columns.split(source, ';').stream()
                    .filter(s -> !s.isEmpty())
                    .toList();
            Publishers publishers = new Publishers(outlets);
            if (publishers.distinct() < outlets.size()) {
                findings.add(row.finding(
                        Rule.ACLED_SOURCE_REPEATED,
                        "source",
                        publishers.distinct() + (publishers.distinct() == 1 ? " outlet" : " outlets") + " named once",
                        outlets.size() + ": " + publishers.repeated()));
            }
        }
    }
}
