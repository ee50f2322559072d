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
    void write(Reading reading) throws IOException;

    /** JSON in the layout given. */
    static ReadingSink json(OutputStream out, ReadingJson.Layout layout) throws IOException {
        ReadingJson json = new ReadingJson(out, layout);
        return new ReadingSink() {
            @Override
            public void write(Reading reading) throws IOException {
                json.write(reading);
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
            public void write(Reading reading) throws IOException {
                out.write(((first ? "" : "\n") + page.of(reading)).getBytes(StandardCharsets.UTF_8));
                first = false;
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
