package org.marsad.workbench.work;

import java.io.Closeable;
import org.marsad.archive.SharedArchive;

/** What the workbench works with. The archive stays open when it is closed; what is being added is broken off between two reports. */
public final class Desk implements Closeable {
    private final SharedArchive archive;
    private final Additions additions;
    private final Skipped skipped = new Skipped();

    /** @param reader reads what is added */
    public Desk(SharedArchive archive, Reader reader) {
        this.archive = archive;
        this.additions = new Additions(archive, reader);
    }

    /** What is shown and decided about. */
    public SharedArchive archive() {
        return archive;
    }

    /** What is being added, and what was. */
    public Additions additions() {
        return additions;
    }

    /** What is to be looked at later. */
    public Skipped skipped() {
        return skipped;
    }

    @Override
    public void close() {
        additions.close();
    }
}
