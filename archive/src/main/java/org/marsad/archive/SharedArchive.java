package org.marsad.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * An archive that many threads use. An {@link Archive} is one connection and one thread's; so here a few are open on one file or database:
 * each reader gets one to itself and sees one state from its first question to its last, and a writer has one of its own, one writer at a
 * time. (A pool of bare connections would not do, for what an archive holds in memory belongs to its connection.) Both stores let readers go
 * on while somebody writes: SQLite by its write-ahead log, PostgreSQL by its versions of rows. All share one overview.
 */
public final class SharedArchive implements Closeable {
    private final String where;
    private final Setting setting;
    private final OverviewCache overviews = new OverviewCache();
    private final Semaphore places;
    private final Deque<Archive> idle = new ArrayDeque<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private @Nullable Archive writer;
    private boolean closed;

    private SharedArchive(String where, Setting setting, int readers) {
        this.where = where;
        this.setting = setting;
        this.places = new Semaphore(readers, true);
    }

    /**
     * Opens an archive.
     *
     * @param where a file, or an address {@code jdbc:postgresql://…}
     * @param readers how many may read at a time, at least 1; others wait
     * @throws IOException where there is none, or it cannot be opened
     */
    public static SharedArchive open(String where, Setting setting, int readers) throws IOException {
        SharedArchive shared = new SharedArchive(where, setting, readers);
        shared.give(shared.opened());
        return shared;
    }

    /** Something that is done with an archive. */
    @FunctionalInterface
    public interface Use<T> {
        /** Does it. */
        T with(Archive archive) throws IOException;
    }

    /**
     * Reads: whatever is asked in one use is asked of one state of the archive.
     *
     * @throws IOException where it cannot be read
     */
    public <T> T read(Use<T> use) throws IOException {
        places.acquireUninterruptibly();
        try {
            Archive archive = take();
            boolean sound = false;
            try {
                T out = archive.read(() -> use.with(archive));
                sound = true;
                return out;
            } catch (DataAccessException e) {
                throw new IOException("archive: cannot be read: " + e.getMessage(), e);
            } catch (Refused e) {
                sound = true;
                throw e;
            } finally {
                if (sound) {
                    give(archive);
                } else {
                    archive.close();
                }
            }
        } finally {
            places.release();
        }
    }

    /**
     * Writes: all of it or nothing, as {@link Archive#write}.
     *
     * @throws IOException where it cannot be written; then nothing of it was
     */
    public <T> T write(Use<T> use) throws IOException {
        writing.lock();
        try {
            Archive own = writer;
            if (own == null) {
                own = opened();
                writer = own;
            }
            Archive archive = own;
            return archive.write(() -> use.with(archive));
        } finally {
            writing.unlock();
        }
    }

    private Archive opened() throws IOException {
        return Archive.open(where, setting, overviews);
    }

    private Archive take() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new IOException(where + ": closed");
            }
            Archive held = idle.poll();
            if (held != null) {
                return held;
            }
        }
        return opened();
    }

    private void give(Archive archive) {
        synchronized (idle) {
            if (!closed) {
                idle.push(archive);
                return;
            }
        }
        archive.close();
    }

    /** Closes it; whoever reads still ends in peace. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Archive::close);
            idle.clear();
        }
        writing.lock();
        try {
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } finally {
            writing.unlock();
        }
    }
}
