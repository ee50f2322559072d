package org.marsad.record;

/** How far a report makes a claim its own. */
public enum Status {
    /** The report, or a source quoted with a plain verb of saying, says that it is so. */
    ASSERTED,
    /** Accused, claimed, believed: the report keeps its distance. */
    ALLEGED,
    /** Only said not to be so. */
    DENIED,
    /** Claimed and denied in one report. */
    DISPUTED
}
