package org.marsad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Reads UTF-16 with its mark and gives UTF-8. */
final class Utf16InUtf8 extends InputStream {
    private final Reader text;
    private byte[] block = new byte[0];
    private int at;

    Utf16InUtf8(InputStream bytes) {
        this.text = new InputStreamReader(bytes, StandardCharsets.UTF_16);
    }

    @Override
    public int read() throws IOException {
        return at < block.length || fill() ? block[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at == block.length && !fill()) {
            return -1;
        }
        int part = Math.min(length, block.length - at);
        System.arraycopy(block, at, into, from, part);
        at += part;
        return part;
    }

    private boolean fill() throws IOException {
        char[] units = new char[4097];
        int read = text.read(units, 0, 4096);
        if (read > 0 && Character.isHighSurrogate(units[read - 1])) {
            int low = text.read();
            if (low >= 0) {
                units[read++] = (char) low;
            }
        }
        block = read <= 0 ? new byte[0] : new String(units, 0, read).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return block.length > 0;
    }
}
