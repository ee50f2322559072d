package org.marsad.intake.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that remembers its last bytes, from an offset on that moves with the reading. */
final class Window extends InputStream {
    /** What a parser reads ahead of what it has understood. */
    private static final int AHEAD = 1 << 14;

    private final InputStream bytes;
    private final int limit;
    private byte[] kept = new byte[1 << 14];
    private int length;
    private long start;

    /**
     * A window on a stream.
     *
     * @param limit bytes of one message at most
     */
    Window(InputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = bytes.read(into, from, most);
        if (read > 0) {
            if (length + read > limit + AHEAD) {
                throw new IOException("expected at most " + limit + " bytes in one message, found more");
            }
            if (length + read > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + read));
            }
            System.arraycopy(into, from, kept, length, read);
            length += read;
        }
        return read;
    }

    /** Forgets what stands before an offset. */
    void forget(long offset) {
        int gone = (int) Math.min(length, Math.max(0, offset - start));
        System.arraycopy(kept, gone, kept, 0, length - gone);
        length -= gone;
        start += gone;
    }

    /** The bytes between two offsets, neither of which is forgotten. */
    byte[] between(long from, long to) {
        return Arrays.copyOfRange(kept, (int) (from - start), (int) (to - start));
    }
}
