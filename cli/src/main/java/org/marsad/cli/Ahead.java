package org.marsad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on all cores ahead of its use, and hands over what came out in the order in which the work came in. What waits is bounded
 * by number and size, so that memory is too: whoever brings more is made to take what is done first. One thread brings and takes.
 */
final class Ahead implements Closeable {
    /** Pieces of work that wait at most. */
    private static final int MOST = 1000;
    /** Bytes that the waiting work is of at most, beside the newest. */
    private static final long MOST_BYTES = 1 << 24;

    private final ExecutorService threads;
    private final Deque<Waiting<?>> line = new ArrayDeque<>();
    private long bytes;

    /** What is done with what came out, in the thread that brings work. */
    @FunctionalInterface
    interface Use<T> {
        void take(T out) throws IOException;
    }

    /** What needs no work ahead. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    private record Waiting<T>(Future<T> work, Use<T> use, long bytes) {
        void end() throws IOException {
            try {
                use.take(work.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                if (e.getCause() instanceof Error fault) {
                    throw fault;
                }
                throw new IOException(e.getCause());
            }
        }
    }

    /** Starts as many threads as there are cores. */
    Ahead() {
        this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "ahead");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Brings work, and takes from the head of the line what has to go for it.
     *
     * @param size bytes that it is of, about
     * @param use is handed what comes out, after all that was brought before
     * @throws IOException as {@code use} throws it
     */
    <T> void bring(long size, Callable<T> work, Use<T> use) throws IOException {
        line.add(new Waiting<>(threads.submit(work), use, size));
        bytes += size;
        trim();
    }

    /** Brings what needs no work and has its place in the order all the same. */
    void bring(Step step) throws IOException {
        line.add(new Waiting<>(CompletableFuture.completedFuture(step), Step::run, 0));
        trim();
    }

    private void trim() throws IOException {
        while (line.size() > MOST
                || line.size() > 1 && bytes > MOST_BYTES
                || !line.isEmpty() && line.peek().work.isDone()) {
            take();
        }
    }

    private void take() throws IOException {
        Waiting<?> first = line.remove();
        bytes -= first.bytes;
        first.end();
    }

    /** Takes all that is left. */
    void finish() throws IOException {
        while (!line.isEmpty()) {
            take();
        }
    }

    /** Ends the threads; work that nobody took is dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
