package org.marsad.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as raw bytes, without their ends ({@code \n} or {@code \r\n}), one at a time. */
final class Lines {
    private final BufferedInputStream bytes;
    private final int limit;
    private final byte[] block = new byte[1 << 16];
    private int from;
    private int to;
    private int number;

    Lines(BufferedInputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** Number of the line that {@link #next()} gave last, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line, or null after the last; a byte-order mark of UTF-8 before the first belongs to none.
     *
     * @throws IOException where the stream fails or a line is longer than the limit
     */
    byte @Nullable [] next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(Math.min(to - from, 4096));
        boolean ended = false;
        do {
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            ended = end < to;
            if (line.size() + (end - from) > limit) {
                throw new IOException(
                        "line " + number + ": expected at most " + limit + " bytes in one report, found more");
            }
            line.write(block, from, end - from);
            from = ended ? end + 1 : end;
        } while (!ended && fill());
        return bare(line.toByteArray(), ended);
    }

    private byte[] bare(byte[] line, boolean ended) {
        int start = number == 1 && RawBytes.begin(line, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        boolean carriage = ended && line.length > start && line[line.length - 1] == '\r';
        return start == 0 && !carriage ? line : Arrays.copyOfRange(line, start, line.length - (carriage ? 1 : 0));
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, bytes.read(block));
        return to > 0;
    }
}
