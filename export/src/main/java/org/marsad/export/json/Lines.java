package org.marsad.export.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.marsad.export.Form;
import org.marsad.export.Outcome;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.export.table.Columns;
import org.marsad.incident.kept.Holdings;
import org.marsad.json.OccurrenceJson;
import org.marsad.json.Selection;

/** Incidents as JSON, one a line, complete. Source: contract of incidents. */
public final class Lines implements Form {
    private static final String FILE = "incidents.jsonl";

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Optional<String> single() {
        return Optional.of(FILE);
    }

    @Override
    public Outcome write(Holdings holdings, Terms terms, Target target) throws IOException {
        Selection open = new Selection(Columns.of(FILE).names(true));
        AtomicLong lines = new AtomicLong();
        try (OutputStream out = new BufferedOutputStream(target.file(FILE), 1 << 16)) {
            holdings.incidents(kept -> {
                String line = OccurrenceJson.line(kept.incident(), kept.filed(), terms.policy());
                String shown = terms.open() ? open.of(line) : line;
                try {
                    out.write((shown + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                lines.incrementAndGet();
            });
        }
        return Outcome.of(FILE, lines.get());
    }
}
