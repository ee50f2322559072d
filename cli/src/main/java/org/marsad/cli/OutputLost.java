package org.marsad.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output can no longer be written: most often because the reader of a pipe has seen enough. */
final class OutputLost extends IOException {
    private static final long serialVersionUID = 1;

    private OutputLost(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a pipe was closed, which is no fault of anyone. */
    boolean isClosedPipe() {
        String message = getMessage();
        return message != null && (message.contains("pipe") || message.contains("EPIPE"));
    }

    /** A stream whose errors are told apart from those of what is read. */
    static OutputStream guarding(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                try {
                    out.write(b);
                } catch (IOException e) {
                    throw new OutputLost(e);
                }
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                    out.write(bytes, from, length);
                } catch (IOException e) {
                    throw new OutputLost(e);
                }
            }

            @Override
            public void flush() throws IOException {
                try {
                    out.flush();
                } catch (IOException e) {
                    throw new OutputLost(e);
                }
            }
        };
    }
}
