package org.marsad.archive;

import java.io.IOException;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.marsad.json.Small;
import org.marsad.json.Tree;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** Reports as they lie in the archive. */
final class ReportBody {
    private ReportBody() {}

    static String write(Report r, @Nullable String reprintOf) {
        return Small.object(json -> {
            json.text("id", r.id());
            json.text("name", r.name());
            json.text("source", r.source());
            json.text("url", r.url());
            json.text("title", r.title());
            Published published = r.published();
            json.text("published", published == null ? null : published.written());
            json.text("day", published == null ? null : published.day());
            json.text("language", r.language());
            json.text("reprint_of", reprintOf);
            json.strings("notes", r.notes());
            json.text("text", r.text());
        });
    }

    static Report read(String body) throws IOException {
        Tree t = Tree.parse(body);
        String published = t.optional("published");
        try {
            return new Report(
                    t.text("id"),
                    t.text("name"),
                    t.optional("source"),
                    t.optional("url"),
                    t.optional("title"),
                    published == null ? null : published(published, t.text("day")),
                    t.text("language"),
                    t.text("text"),
                    t.strings("notes"));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IOException("report: " + e.getMessage(), e);
        }
    }

    static Published published(String written, String day) {
        Published p = Published.parse(written, null);
        return new Published(java.time.LocalDate.parse(day), p.moment(), written);
    }
}
