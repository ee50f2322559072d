package org.marsad.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** Reads a report a line; a bad row is refused with its line, and the rest goes on. */
final class JsonLines {
    private final InputName name;
    private final IntakeOptions options;
    private final Admission admission;

    JsonLines(InputName name, IntakeOptions options, Admission admission) {
        this.name = name;
        this.options = options;
        this.admission = admission;
    }

    void read(Lines lines, Consumer<Item> taker) throws IOException {
        boolean empty = true;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.number() == 1 && (RawBytes.begin(line, 0xFF, 0xFE) || RawBytes.begin(line, 0xFE, 0xFF))) {
                throw new IOException("JSON Lines: expected UTF-8, found UTF-16");
            }
            Decoded decoded = Decoder.decode(line);
            if (!decoded.text().isBlank()) {
                empty = false;
                taker.accept(item(line, decoded, lines.number()));
            }
        }
        if (empty) {
            String id = Report.id(new byte[0]);
            taker.accept(new Item.Refused(
                    Bare.report(id, name.withoutEnding(), List.of()), new byte[0], "empty: no rows", name.shown()));
        }
    }

    private Item item(byte[] raw, Decoded decoded, int number) {
        String id = Report.id(raw);
        String unnamed = name.file() + ":" + number;
        String place = name.shown() + ":" + number;
        try {
            Row row = Row.parse(decoded.text());
            return admission.decide(report(id, unnamed, row, decoded.notes()), raw, null, place);
        } catch (Row.Fault fault) {
            return new Item.Refused(Bare.report(id, unnamed, decoded.notes()), raw, fault.why(), place);
        }
    }

    private Report report(String id, String unnamed, Row row, List<String> encoding) throws Row.Fault {
        List<String> notes = new ArrayList<>(encoding);
        if (row.broken() > 0) {
            notes.add("broken surrogates read as U+FFFD: " + row.broken());
        }
        return new Report(
                id,
                row.id() == null ? unnamed : row.id(),
                row.source() == null ? options.source() : row.source(),
                row.url(),
                row.title() == null ? options.title() : row.title(),
                published(row.published()),
                Language.UNDETERMINED.code(),
                row.wholeText(),
                notes);
    }

    private @Nullable Published published(@Nullable String written) throws Row.Fault {
        if (written == null) {
            return options.published();
        }
        try {
            return IntakeOptions.day(written);
        } catch (IllegalArgumentException e) {
            throw new Row.Fault(String.valueOf(e.getMessage()));
        }
    }
}
