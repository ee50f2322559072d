package org.marsad.cli.check;

import java.io.IOException;
import org.marsad.export.check.Inspected;
import org.marsad.export.check.finding.Finding;

/** Tells what was found in files, one after the other. */
interface Report {
    /** Begins a file. */
    void begin(String file) throws IOException;

    /** Takes a finding of the file that was begun last. */
    void add(Finding finding) throws IOException;

    /** Ends a file; findings beyond those that are shown are in the tally. */
    void end(Inspected inspected, Tally tally) throws IOException;
}
