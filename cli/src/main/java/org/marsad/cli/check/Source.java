package org.marsad.cli.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, and whether they could all be read: so that a broken disk is told from output that nobody takes. */
final class Source extends FilterInputStream {
    private final boolean ours;
    private boolean failed;

    /**
     * Reads from a stream.
     *
     * @param ours whether it is ours to close
     */
    Source(InputStream in, boolean ours) {
        super(in);
        this.ours = ours;
    }

    /** Whether reading failed. */
    boolean failed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (ours) {
            super.close();
        }
    }
}
