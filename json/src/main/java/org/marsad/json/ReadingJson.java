package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Reading;
import org.marsad.record.Report;

/**
 * Writes readings as JSON: UTF-8, the same bytes for the same readings everywhere. Closing finishes what was begun and leaves the
 * stream open.
 */
public final class ReadingJson implements Closeable {
    /** Version of the contract that the fields follow. */
    public static final int CONTRACT = 1;

    /** How the objects lie in the stream. */
    public enum Layout {
        /** One object a line. */
        LINES,
        /** Laid out for people: one reading as an object, several as an array. */
        PRETTY
    }

    private final OutputStream out;
    private final Layout layout;
    private final JsonGenerator json;
    private @Nullable Reading held;
    private boolean array;

    /** A writer on a stream, which it buffers. */
    public ReadingJson(OutputStream out, Layout layout) throws IOException {
        this.out = out;
        this.layout = layout;
        this.json = layout == Layout.LINES ? JsonOutput.compact(out) : JsonOutput.laidOut(out);
    }

    /** The JSON Schema (2020-12) that every line follows. */
    public static String schema() {
        try (InputStream in = ReadingJson.class.getResourceAsStream("reading.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("reading.schema.json: expected it in the jar, found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One reading as one line, without a line end. */
    public static String line(Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.compact(out)) {
            object(json, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Reads back what {@link #line} wrote.
     *
     * @param report the report that it is a reading of
     * @throws IOException where it is no reading, or one of another text
     */
    public static Reading parse(Report report, String line) throws IOException {
        Tree tree = Tree.parse(line);
        List<String> notes = new ArrayList<>(tree.strings("notes"));
        notes.removeAll(report.notes());
        return new Reading(report, new ClaimTree(report.text()).claims(tree), notes, tree.optional("refused"));
    }

    /** Writes one more reading. */
    public void write(Reading reading) throws IOException {
        if (layout == Layout.LINES) {
            object(json, reading);
            json.writeRaw('\n');
            return;
        }
        if (held != null) {
            if (!array) {
                json.writeStartArray();
                array = true;
            }
            object(json, held);
        }
        held = reading;
    }

    @Override
    public void close() throws IOException {
        if (held != null) {
            object(json, held);
            held = null;
            if (array) {
                json.writeEndArray();
            }
            json.writeRaw('\n');
        }
        json.close();
        out.flush();
    }

    private static void object(JsonGenerator json, Reading reading) throws IOException {
        CodePoints points = new CodePoints(reading.report().text());
        json.writeStartObject();
        if (reading.refused() == null) {
            json.writeStringField("marsad", Version.current());
            json.writeNumberField("contract", CONTRACT);
        }
        new ReportJson(json).whole(reading.report(), points);
        if (reading.refused() == null) {
            claims(json, points, reading);
        } else {
            json.writeStringField("refused", reading.refused());
        }
        json.writeEndObject();
    }

    private static void claims(JsonGenerator json, CodePoints points, Reading reading) throws IOException {
        ClaimJson claims = new ClaimJson(json, points);
        json.writeArrayFieldStart("claims");
        for (Claim claim : reading.claims()) {
            claims.write(claim);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (String note : notes(reading)) {
            json.writeString(note);
        }
        json.writeEndArray();
    }

    /** The notes of a reading as every face shows them: what intake said of the bytes, then what was left open; each once. */
    public static List<String> notes(Reading reading) {
        List<String> notes = new ArrayList<>(reading.report().notes());
        reading.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        return notes;
    }
}
