package org.marsad.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is counted and hashed while it is written. */
public final class Digested extends FilterOutputStream {
    private final String name;
    private final MessageDigest digest;
    private long bytes;

    /** A file of this name that goes on to a stream. */
    public Digested(String name, OutputStream out) {
        super(out);
        this.name = name;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    /** What was written; to be asked once, when it is closed. */
    public Written written() {
        return new Written(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
