package org.marsad;

import java.util.List;
import org.marsad.mention.Mention;
import org.marsad.record.Reading;
import org.marsad.record.Report;

/** The front door: reads Arabic reports into attributed claims. Safe for use by many threads. */
public final class Marsad {
    private Marsad() {}

    /** Opens Marsad with the knowledge that ships with it. */
    public static Marsad open() {
        return new Marsad();
    }

    /** Reads one report; a report that is not Arabic comes back refused. */
    public Reading read(Report report) {
        return new Reading(report, List.of(), List.of(), null);
    }

    /** The pieces of a report's text, in the order of their start. */
    public List<Mention> mentions(Report report) {
        return List.of();
    }
}
