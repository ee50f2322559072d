package org.marsad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.marsad.cli.page.ReadingPage;
import org.marsad.json.ReadingJson;
import org.marsad.record.Reading;

/** Takes readings one after another and writes them in one form. */
interface ReadingSink extends Closeable {
    /** Lays a reading out, in any thread, and gives the step that writes it; steps run one after another. */
    Ahead.Step laidOut(Reading reading);

    /** Writes a reading. */
    default void write(Reading reading) throws IOException {
        laidOut(reading).run();
    }

    /** One line of JSON each. */
    static ReadingSink lines(OutputStream out) {
        return new ReadingSink() {
            @Override
            public Ahead.Step laidOut(Reading reading) {
                byte[] line = (ReadingJson.line(reading) + "\n").getBytes(StandardCharsets.UTF_8);
                return () -> out.write(line);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** JSON laid out for people. */
    static ReadingSink json(OutputStream out) throws IOException {
        ReadingJson json = new ReadingJson(out, ReadingJson.Layout.PRETTY);
        return new ReadingSink() {
            @Override
            public Ahead.Step laidOut(Reading reading) {
                return () -> json.write(reading);
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    /** Pages for people, an empty line between them. */
    static ReadingSink pages(OutputStream out, ReadingPage page) {
        return new ReadingSink() {
            private boolean first = true;

            @Override
            public Ahead.Step laidOut(Reading reading) {
                String words = page.of(reading);
                return () -> {
                    out.write(((first ? "" : "\n") + words).getBytes(StandardCharsets.UTF_8));
                    first = false;
                };
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
