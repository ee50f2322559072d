package org.marsad.record;

/** What came to people. */
public enum Harm {
    KILLED,
    WOUNDED,
    CAPTURED,
    MISSING
}
