package org.marsad.cluster.source;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file of a store and remembers where the store failed, for then the rest of the file is not broken: it has to be asked for again.
 * A file that is not there is no failure of the store.
 */
final class Store {
    private final Path file;
    private @Nullable IOException failure;

    Store(Path file) {
        this.file = file;
    }

    /** The file's bytes from an offset on. */
    InputStream from(long offset) throws IOException {
        try {
            FSDataInputStream bytes = FileSystem.get(file.toUri()).open(file);
            if (offset > 0) {
                bytes.seek(offset);
            }
            return new Watched(bytes);
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Sees to it that nobody takes a failure of the store for a broken file.
     *
     * @throws UncheckedIOException where the store failed
     */
    void check() {
        if (failure != null) {
            throw new UncheckedIOException(file + ": the store failed: " + failure.getMessage(), failure);
        }
    }

    /** Bytes whose failures are remembered. */
    private final class Watched extends FilterInputStream {
        Watched(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
