package org.marsad.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.marsad.cli.Surroundings;
import org.marsad.export.check.Inspected;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Severity;
import org.marsad.json.Small;

/** For programs: an object for each file, on a line of its own, written while the file is read. */
final class JsonReport implements Report {
    private final Surroundings surroundings;
    private boolean any;

    JsonReport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void begin(String file) throws IOException {
        String head = Small.object(json -> json.text("file", file));
        write(head.substring(0, head.length() - 1) + ",\"findings\":[");
        any = false;
    }

    @Override
    public void add(Finding f) throws IOException {
        write((any ? "," : "")
                + Small.object(json -> {
                    json.number("line", f.line());
                    json.text("row", f.row().isEmpty() ? null : f.row());
                    json.text("column", f.column());
                    json.text("rule", f.rule().id());
                    json.text("severity", f.rule().severity().word());
                    json.text("expected", f.expected());
                    json.text("found", f.found());
                    json.text("message", f.message());
                }));
        any = true;
    }

    @Override
    public void end(Inspected inspected, Tally tally) throws IOException {
        String rest = Small.object(json -> {
            json.text("format", inspected.format() == null ? null : word(inspected));
            json.flag("tagged", inspected.tagged());
            json.number("rows", inspected.rows());
            json.number("errors", tally.of(Severity.ERROR));
            json.number("warnings", tally.of(Severity.WARNING));
            json.object("counts", counts -> tally.byRule().forEach((rule, n) -> counts.number(rule.id(), n)));
        });
        write("]," + rest.substring(1) + "\n");
    }

    private static String word(Inspected inspected) {
        return String.valueOf(inspected.format()).toLowerCase(Locale.ROOT);
    }

    private void write(String text) throws IOException {
        surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
