package org.marsad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.date.WrittenDate;
import org.marsad.intake.table.Field;
import org.marsad.intake.table.Header;
import org.marsad.intake.table.RawRow;
import org.marsad.intake.table.Rows;
import org.marsad.intake.table.TableFault;
import org.marsad.record.Published;
import org.marsad.record.Report;

/**
 * Reads a table: a report a row. A row that is not as its header says is refused with its line, and the rest goes on.
 *
 * <p>A report's id is the hash of the row's own bytes without its line end; in a table in UTF-16 of the row in UTF-8.
 */
final class Tables {
    private final InputName name;
    private final IntakeOptions options;
    private final Admission admission;
    private final int limit;

    Tables(InputName name, IntakeOptions options, Admission admission, int limit) {
        this.name = name;
        this.options = options;
        this.admission = admission;
        this.limit = limit;
    }

    void read(BufferedInputStream bytes, Consumer<Item> taker) throws IOException {
        Opened table = open(bytes);
        if (table == null) {
            taker.accept(nothing());
            return;
        }
        boolean empty = true;
        for (RawRow row = table.rows.next(); row != null; row = table.rows.next()) {
            Decoded decoded = Decoder.decode(row.bytes());
            if (row.open() || !decoded.text().isBlank()) {
                empty = false;
                taker.accept(item(row, decoded, table.header));
            }
        }
        if (empty) {
            taker.accept(nothing());
        }
    }

    /** The header and the first rows, without reading on. */
    TablePreview preview(BufferedInputStream bytes, int rows) throws IOException {
        Opened table = open(bytes);
        if (table == null) {
            throw new IOException("empty: no rows");
        }
        TablePreview.Draft preview = new TablePreview.Draft(table.header);
        for (int i = 0; i < rows; i++) {
            RawRow row = table.rows.next();
            if (row == null) {
                break;
            }
            preview.add(row, Decoder.decode(row.bytes()).text());
        }
        return preview.finished();
    }

    private record Opened(Rows rows, Header header) {}

    private @Nullable Opened open(BufferedInputStream bytes) throws IOException {
        BufferedInputStream utf8 = inUtf8(bytes);
        char delimiter = switch (name.ending()) {
            case "tsv", "tab" -> '\t';
            default -> Header.delimiter(firstLine(utf8));
        };
        Rows rows = new Rows(utf8, delimiter, limit);
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            String text = Decoder.decode(row.bytes()).text();
            if (!text.isBlank()) {
                try {
                    return new Opened(rows, Header.of(text, delimiter, options.columns()));
                } catch (TableFault fault) {
                    throw new IOException("line " + row.line() + ": " + fault.why(), fault);
                }
            }
        }
        return null;
    }

    private Item item(RawRow row, Decoded decoded, Header header) {
        String unnamed = name.file() + ":" + row.line();
        String place = name.shown() + ":" + row.line();
        String id = Report.id(row.bytes());
        try {
            if (row.open()) {
                return refused(row, unnamed, decoded, "quote: expected its end, found none", place);
            }
            Map<Field, String> fields = header.fields(decoded.text());
            Published published = published(fields.get(Field.PUBLISHED));
            String title = fields.get(Field.TITLE);
            String text = fields.getOrDefault(Field.TEXT, "");
            return admission.decide(
                    new Report(
                            id,
                            fields.getOrDefault(Field.ID, unnamed).strip(),
                            fields.getOrDefault(Field.SOURCE, options.source()),
                            fields.get(Field.URL),
                            title == null ? options.title() : title,
                            published,
                            Language.UNDETERMINED.code(),
                            WholeText.of(title, text),
                            decoded.notes()),
                    row.bytes(),
                    null,
                    place);
        } catch (TableFault fault) {
            return refused(row, unnamed, decoded, fault.why(), place);
        } catch (IllegalArgumentException e) {
            return refused(row, unnamed, decoded, String.valueOf(e.getMessage()), place);
        }
    }

    private @Nullable Published published(@Nullable String written) {
        if (written == null) {
            return options.published();
        }
        Published read = WrittenDate.read(written);
        return read == null ? IntakeOptions.day(written) : read;
    }

    private Item nothing() {
        String id = Report.id(new byte[0]);
        return new Item.Refused(
                Bare.report(id, name.withoutEnding(), List.of()), new byte[0], "empty: no rows", name.shown());
    }

    private static Item refused(RawRow row, String name, Decoded decoded, String why, String place) {
        return new Item.Refused(
                Bare.report(Report.id(row.bytes()), name, new ArrayList<>(decoded.notes())), row.bytes(), why, place);
    }

    /** Without its mark; a table in UTF-16, as spreadsheets write it, becomes UTF-8. */
    private static BufferedInputStream inUtf8(BufferedInputStream bytes) throws IOException {
        byte[] start = Peek.at(bytes, 3);
        if (RawBytes.begin(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return bytes;
        }
        if (RawBytes.begin(start, 0xFF, 0xFE) || RawBytes.begin(start, 0xFE, 0xFF)) {
            return new BufferedInputStream(new Utf16InUtf8(bytes), 1 << 16);
        }
        return bytes;
    }

    private static String firstLine(BufferedInputStream bytes) throws IOException {
        String start = Decoder.decode(Peek.at(bytes, Form.START)).text().stripLeading();
        int end = start.indexOf('\n');
        return end < 0 ? start : start.substring(0, end);
    }
}
