package org.marsad.record;

/** A thing that a report says happened or holds, with those who say so and the exact words: the unit of Marsad. */
public sealed interface Claim permits Incident, Tally, Posture, Statement, Cost {
    /** What every claim has. */
    About about();

    /** The kind's name in output: incident, tally, posture, statement, cost. */
    String kind();
}
