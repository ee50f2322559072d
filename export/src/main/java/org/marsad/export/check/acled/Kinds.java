package org.marsad.export.check.acled;

import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether event type, sub-event type and type of disorder go together. */
final class Kinds implements RowCheck {
    @Override
    public void check(Row row, Findings findings) {
        String type = row.text("event_type");
        String sub = row.text("sub_event_type");
        if (sub == null || EventType.of(sub) == null) {
            return;
        }
        if (type != null
                && !EventType.subEvents(type).isEmpty()
                && !EventType.subEvents(type).contains(sub)) {
            findings.add(row.finding(
                    Rule.ACLED_SUB_EVENT,
                    "sub_event_type",
                    "one of " + String.join(", ", EventType.subEvents(type)) + " for " + type));
            return;
        }
        String disorder = row.text("disorder_type");
        String expected = EventType.disorder(sub);
        if (disorder != null && expected != null && !disorder.equals(expected)) {
            findings.add(row.finding(Rule.ACLED_DISORDER, "disorder_type", expected + " for " + sub));
        }
        Long dead = row.integer("fatalities");
        if (sub.equals(EventType.PEACEFUL_PROTEST) && dead != null && dead > 0) {
            findings.add(row.finding(Rule.ACLED_PEACEFUL_DEATHS, "fatalities", "0 for " + sub));
        }
    }
}
