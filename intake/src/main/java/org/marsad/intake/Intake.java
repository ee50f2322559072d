package org.marsad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.marsad.record.Report;

/**
 * Opens an input and hands on its reports one by one.
 *
 * <p>Plain text is one report: the whole decoded file. A file whose name ends in {@code .jsonl} holds a report a line and is never
 * held in memory as a whole; so is standard input that begins with a JSON object. Gzip is recognised by its first bytes and is no
 * part of the raw bytes that a report's id is the hash of.
 */
public final class Intake {
    /** Bytes of one report at most: 256 MiB. */
    static final int LIMIT = 1 << 28;

    private final IntakeOptions options;
    private final Admission admission;
    private final int limit;

    public Intake(IntakeOptions options) {
        this(options, LIMIT);
    }

    Intake(IntakeOptions options, int limit) {
        this.options = options;
        this.admission = new Admission(options.force());
        this.limit = limit;
    }

    /** Hands every item of a file to {@code taker}, in the order of the file; what fails is an item too. */
    public void read(Path file, Consumer<Item> taker) {
        InputName name = new InputName(file.toString());
        if (Files.isDirectory(file)) {
            taker.accept(Item.Unopened.directory(name.shown()));
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            take(bytes, name, taker);
        } catch (IOException e) {
            taker.accept(Item.Unopened.of(name.shown(), e));
        }
    }

    /** As {@link #read(Path, Consumer)}, from standard input or another stream that the caller closes; its name is {@code -}. */
    public void read(InputStream bytes, Consumer<Item> taker) {
        try {
            take(bytes, InputName.STANDARD_INPUT, taker);
        } catch (IOException e) {
            taker.accept(Item.Unopened.of(InputName.STANDARD_INPUT.shown(), e));
        }
    }

    private void take(InputStream raw, InputName name, Consumer<Item> taker) throws IOException {
        BufferedInputStream bytes = unzipped(new BufferedInputStream(raw, 1 << 16));
        boolean rows = name.jsonLines() || name.equals(InputName.STANDARD_INPUT) && beginsWithObject(bytes);
        if (rows) {
            new JsonLines(name, options, admission).read(new Lines(bytes, limit), taker);
        } else {
            taker.accept(plainText(bytes, name));
        }
    }

    private Item plainText(InputStream bytes, InputName name) throws IOException {
        byte[] whole = bytes.readNBytes(limit + 1);
        if (whole.length > limit) {
            throw new IOException("expected at most " + limit + " bytes in one report, found more");
        }
        Decoded decoded = Decoder.decode(whole);
        String given = options.name();
        return admission.decide(
                new Report(
                        RawBytes.id(whole),
                        given == null ? name.withoutEnding() : given,
                        options.source(),
                        null,
                        options.title(),
                        options.published(),
                        Language.UNDETERMINED.code(),
                        decoded.text(),
                        decoded.notes()),
                whole,
                name.shown());
    }

    private static BufferedInputStream unzipped(BufferedInputStream bytes) throws IOException {
        byte[] start = peek(bytes, 2);
        boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        return gzip ? new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16) : bytes;
    }

    private static boolean beginsWithObject(BufferedInputStream bytes) throws IOException {
        byte[] start = peek(bytes, 64);
        int at = RawBytes.begin(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        at = skipSpace(start, at);
        return at < start.length
                && start[at] == '{'
                && (at = skipSpace(start, at + 1)) < start.length
                && start[at] == '"';
    }

    private static int skipSpace(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static byte[] peek(BufferedInputStream bytes, int length) throws IOException {
        bytes.mark(length);
        byte[] start = bytes.readNBytes(length);
        bytes.reset();
        return start;
    }
}
