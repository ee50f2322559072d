package org.marsad.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.warc.Archive;
import org.marsad.record.Report;

/**
 * Opens an input and hands on its reports one by one.
 *
 * <p>What an input holds is told by the ending of its name and by its first bytes: plain text and a web page are one report; JSON
 * Lines, tables, feeds, web archives and Telegram's exports hold many, which are read and handed on one at a time. Gzip is recognised by
 * its first bytes and is no part of the raw bytes that a report's id is the hash of.
 */
public final class Intake {
    /** Bytes of one report at most: 256 MiB. */
    static final int LIMIT = 1 << 28;

    private static final int BUFFER = 1 << 16;

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
        read(file, file.toString(), taker);
    }

    /**
     * The same for a file that lies elsewhere than its name says.
     *
     * @param shown the name that it had where it came from; opens nothing
     */
    public void read(Path file, String shown, Consumer<Item> taker) {
        InputName name = new InputName(shown);
        if (Files.isDirectory(file)) {
            taker.accept(Item.Unopened.directory(name.shown()));
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            take(bytes, offset -> from(file, offset), name, taker);
        } catch (IOException e) {
            taker.accept(Item.Unopened.of(name.shown(), e));
        }
    }

    /**
     * The same for bytes that lie in a store of their own, such as that of a cluster.
     *
     * @param bytes opens them, as often as need be
     * @param shown their name, whose ending tells what they hold
     */
    public void read(Archive bytes, String shown, Consumer<Item> taker) {
        InputName name = new InputName(shown);
        try (InputStream first = bytes.from(0)) {
            take(first, bytes, name, taker);
        } catch (IOException e) {
            taker.accept(Item.Unopened.of(name.shown(), e));
        }
    }

    /** As {@link #read(Path, Consumer)}, from standard input or another stream that the caller closes; its name is {@code -}. */
    public void read(InputStream bytes, Consumer<Item> taker) {
        try {
            take(bytes, null, InputName.STANDARD_INPUT, taker);
        } catch (IOException e) {
            taker.accept(Item.Unopened.of(InputName.STANDARD_INPUT.shown(), e));
        }
    }

    /** Hands every item of all files to {@code taker}; {@code standardInput} is read where they name it, and not closed. */
    public void read(InputFiles files, InputStream standardInput, Consumer<Item> taker) {
        files.each(new InputFiles.Taker() {
            @Override
            public void file(Path file) {
                Intake.this.read(file, taker);
            }

            @Override
            public void standardInput() {
                Intake.this.read(standardInput, taker);
            }

            @Override
            public void none(Item.Unopened argument) {
                taker.accept(argument);
            }
        });
    }

    /**
     * How a table would be read: its columns, what each is taken for, and its first rows; nothing after them is read.
     *
     * @param rows how many rows are shown at most
     * @return empty where the file is no table
     * @throws IOException where the file cannot be read, or holds no column for the text or not one that the options name
     */
    public Optional<TablePreview> preview(Path file, int rows) throws IOException {
        InputName name = new InputName(file.toString());
        try (InputStream raw = Files.newInputStream(file)) {
            BufferedInputStream bytes = new BufferedInputStream(raw, BUFFER);
            return form(bytes, name) == Form.TABLE
                    ? Optional.of(new Tables(name, options, admission, limit).preview(unzipped(bytes), rows))
                    : Optional.empty();
        }
    }

    /** What an input is, by its name and its first bytes, which stay to be read. */
    private static Form form(BufferedInputStream bytes, InputName name) throws IOException {
        byte[] first = Peek.readily(bytes, BUFFER / 2);
        return Form.of(name, Peek.gzip(first) ? Peek.inflated(first, Form.START) : first);
    }

    private void take(InputStream raw, @Nullable Archive again, InputName name, Consumer<Item> taker)
            throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(raw, BUFFER);
        Form form = form(bytes, name);
        BufferedInputStream content = form == Form.WARC ? bytes : unzipped(bytes);
        switch (form) {
            case JSON_LINES -> new JsonLines(name, options, admission).read(new Lines(content, limit), taker);
            case HTML -> taker.accept(page(content, name));
            case FEED -> new Feeds(name, options, admission, limit).read(content, taker);
            case TELEGRAM -> new TelegramExports(name, options, admission, limit).read(content, taker);
            case WARC ->
                new WebArchives(name, options, admission).read(content, again, Math.min(limit, Pages.LIMIT), taker);
            case TABLE -> new Tables(name, options, admission, limit).read(content, taker);
            case TEXT -> taker.accept(plainText(content, name));
        }
    }

    private Item page(InputStream bytes, InputName name) throws IOException {
        byte[] whole = whole(bytes, Math.min(limit, Pages.LIMIT), "page");
        return new Pages(options, admission).item(whole, null, null, named(name), name.shown());
    }

    private Item plainText(InputStream bytes, InputName name) throws IOException {
        byte[] whole = whole(bytes, limit, "report");
        Decoded decoded = Decoder.decode(whole);
        return admission.decide(
                new Report(
                        Report.id(whole),
                        named(name),
                        options.source(),
                        null,
                        options.title(),
                        options.published(),
                        Language.UNDETERMINED.code(),
                        decoded.text(),
                        decoded.notes()),
                whole,
                null,
                name.shown());
    }

    private String named(InputName name) {
        String given = options.name();
        return given == null ? name.withoutEnding() : given;
    }

    private static InputStream from(Path file, long offset) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(offset);
            return bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static byte[] whole(InputStream bytes, int limit, String what) throws IOException {
        byte[] whole = bytes.readNBytes(limit + 1);
        if (whole.length > limit) {
            throw new IOException("expected at most " + limit + " bytes in one " + what + ", found more");
        }
        return whole;
    }

    private static BufferedInputStream unzipped(BufferedInputStream bytes) throws IOException {
        return Peek.gzip(Peek.at(bytes, 2))
                ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER)
                : bytes;
    }
}
