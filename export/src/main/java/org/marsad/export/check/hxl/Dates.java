package org.marsad.export.check.hxl;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Cell;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether a column of dates holds them as ISO 8601 writes them, and no end comes before its start. */
final class Dates implements RowCheck {
    private final String column;
    private final @Nullable String start;

    Dates(String column, Tag tag, Map<String, Tag> all) {
        this.column = column;
        this.start = tag.has("end")
                ? all.values().stream()
                        .filter(t -> t.has("start") && t.without("start").equals(tag.without("end")))
                        .map(Tag::written)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    @Override
    public void check(Row row, Findings findings) {
        String text = row.text(column);
        if (text == null) {
            return;
        }
        if (!IsoDate.is(text)) {
            findings.add(
                    row.finding(Rule.HXL_DATE, column, "a date of ISO 8601 such as 2020-05-06, 2020-05 or 2020-Q2"));
        }
        LocalDate day = Cell.day(text);
        LocalDate first = start == null ? null : row.day(start);
        if (day != null && first != null && day.isBefore(first)) {
            findings.add(row.finding(Rule.HXL_DATE_ORDER, column, "no day before " + start + ", " + first));
        }
    }
}
