package org.marsad.cluster.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Hands over what is read of one file, some at a time, when it is asked. The file is read by a thread of its own, which waits where it is
 * far enough ahead, so that memory is bounded.
 */
final class SentReader implements BulkFormat.Reader<Sent> {
    /** Reports that wait at most. */
    private static final int AHEAD = 64;

    private final BlockingQueue<Read> line = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private long position;
    private boolean ended;

    /** Takes what is read. */
    @FunctionalInterface
    interface Taker {
        void take(Sent sent);
    }

    /** What came of reading on: something to be sent; nothing at the end; or a fault of the program. */
    private record Read(@Nullable Sent sent, @Nullable Throwable fault) {}

    /** Whoever waits for room is not needed any more. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A reader of one file.
     *
     * @param file reads it from its begin to its end
     * @param done how much of it was handed over before and is passed over
     */
    SentReader(Consumer<Taker> file, long done) {
        this.position = done;
        this.thread = new Thread(() -> run(file, done), "intake");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Consumer<Taker> file, long done) {
        long[] left = {done};
        try {
            file.accept(sent -> {
                if (left[0] > 0) {
                    left[0]--;
                } else {
                    put(new Read(sent, null));
                }
            });
            put(new Read(null, null));
        } catch (Closed e) {
            // nobody waits for more
        } catch (RuntimeException | Error fault) {
            put(new Read(null, fault));
        }
    }

    private void put(Read read) {
        try {
            line.put(read);
        } catch (InterruptedException e) {
            throw new Closed();
        }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<Sent> readBatch() throws IOException {
        List<Sent> batch = new ArrayList<>();
        while (!ended && batch.size() < AHEAD) {
            Optional<Read> next = next(batch.isEmpty());
            if (next.isEmpty()) {
                break;
            }
            Sent sent = next.get().sent;
            Throwable fault = next.get().fault;
            if (fault != null) {
                throw new IOException("intake: broke off: " + fault, fault);
            }
            if (sent == null) {
                ended = true;
            } else {
                batch.add(sent);
            }
        }
        if (batch.isEmpty()) {
            return null;
        }
        long before = position;
        position += batch.size();
        return new IteratorResultIterator<>(batch.iterator(), CheckpointedPosition.NO_OFFSET, before);
    }

    private Optional<Read> next(boolean wait) throws IOException {
        try {
            return wait ? Optional.of(line.take()) : Optional.ofNullable(line.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("intake: interrupted");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
