package org.marsad.archive;

import java.util.List;
import org.marsad.json.Small;
import org.marsad.record.Published;
import org.marsad.record.Report;

/**
 * A report that a search found.
 *
 * @param report the report
 * @param incidents ids of the incidents that it tells of
 */
public record Hit(Report report, List<String> incidents) {
    /** Writes it as lists have it, without its text. */
    public void write(Small json) {
        Published published = report.published();
        json.text("report", report.name());
        json.text("report_id", report.id());
        json.text("source", report.source());
        json.text("published", published == null ? null : published.written());
        json.text("title", report.title());
        json.strings("incidents", incidents);
    }
}
