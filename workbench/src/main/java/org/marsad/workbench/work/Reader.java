package org.marsad.workbench.work;

import org.marsad.record.Reading;
import org.marsad.record.Report;

/** Reads reports; may be asked by several threads at once, and be opened when it is first asked. */
public interface Reader {
    /** What is read in a report. */
    Reading read(Report report);

    /** Fingerprint of the knowledge that it reads with. */
    String fingerprint();
}
