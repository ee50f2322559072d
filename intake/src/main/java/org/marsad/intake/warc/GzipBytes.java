package org.marsad.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The bytes of a file with their offsets, and what stands around the deflated bytes of a gzip member (RFC 1952). */
final class GzipBytes {
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int CHECKSUM = 2;

    private final InputStream bytes;
    private final byte[] block = new byte[1 << 16];
    private int from;
    private int to;
    private long before;

    GzipBytes(InputStream bytes, long offset) {
        this.bytes = bytes;
        this.before = offset;
    }

    /** The byte of the file that comes next. */
    long offset() {
        return before + from;
    }

    boolean atEnd() throws IOException {
        return from == to && !fill();
    }

    /** Whether the mark of a gzip member comes next. */
    boolean atMember() throws IOException {
        return !atEnd() && (block[from] & 0xFF) == 0x1F && from + 1 < to && (block[from + 1] & 0xFF) == 0x8B;
    }

    int read(byte[] into, int at, int length) throws IOException {
        if (atEnd()) {
            return -1;
        }
        int part = Math.min(length, to - from);
        System.arraycopy(block, from, into, at, part);
        from += part;
        return part;
    }

    void close() throws IOException {
        bytes.close();
    }

    /** Passes over the header of a member. */
    void header() throws IOException {
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            throw new ZipException("gzip: expected a member, found other bytes");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & CHECKSUM) != 0) {
            skip(2);
        }
    }

    /** Hands all bytes at hand to the inflater. */
    void feed(Inflater inflater) throws IOException {
        if (atEnd()) {
            throw torn();
        }
        inflater.setInput(block, from, to - from);
        from = to;
    }

    /** Takes back what the inflater did not need and compares checksum and length. */
    void trailer(Inflater inflater, long checksum) throws IOException {
        from = to - inflater.getRemaining();
        long sum = word();
        long length = word();
        if (sum != checksum || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("gzip: expected the checksum of the member, found another");
        }
    }

    private long word() throws IOException {
        return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    }

    private void skipString() throws IOException {
        while (next() != 0) {
            // up to the zero that ends it
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (atEnd()) {
            throw torn();
        }
        return block[from++] & 0xFF;
    }

    private static EOFException torn() {
        return new EOFException("gzip: expected the end of the member, found the end of the file");
    }

    private boolean fill() throws IOException {
        before += to;
        from = 0;
        to = Math.max(0, bytes.read(block));
        return to > 0;
    }
}
