package org.marsad.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Looks at the first bytes of a stream and leaves them there. */
final class Peek {
    private static final int FEW = 64;

    private Peek() {}

    static byte[] at(BufferedInputStream bytes, int length) throws IOException {
        bytes.mark(length);
        byte[] start = bytes.readNBytes(length);
        bytes.reset();
        return start;
    }

    /** What a stream gives of its first bytes without waiting for more than a few, since somebody may be typing them. */
    static byte[] readily(BufferedInputStream bytes, int length) throws IOException {
        byte[] start = new byte[length];
        int filled = 0;
        bytes.mark(length);
        for (int read = 0; filled < FEW && read >= 0; filled += Math.max(0, read)) {
            read = bytes.read(start, filled, length - filled);
        }
        bytes.reset();
        return Arrays.copyOf(start, filled);
    }

    static boolean gzip(byte[] start) {
        return RawBytes.begin(start, 0x1F, 0x8B);
    }

    /** As much of the content as the first bytes of a gzip file give; nothing where they are torn. */
    static byte[] inflated(byte[] start, int length) {
        byte[] inflated = new byte[length];
        int filled = 0;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            for (int read = 0; filled < length && read >= 0; filled += Math.max(0, read)) {
                read = in.read(inflated, filled, length - filled);
            }
        } catch (IOException e) {
            return Arrays.copyOf(inflated, filled); // it ends where the bytes that were looked at do
        }
        return Arrays.copyOf(inflated, filled);
    }
}
