package org.marsad.export.table;

import java.io.IOException;
import org.marsad.incident.kept.Kept;

/** A table of events in the form of another project, filled with one incident after the other. */
public interface IncidentTable {
    /**
     * Writes the rows of an incident, or takes down why it has none.
     *
     * @throws IOException where the rows cannot be written, or a report cannot be read
     */
    void add(Kept kept) throws IOException;

    /** What was written so far, and what was left out. */
    Filled filled();
}
