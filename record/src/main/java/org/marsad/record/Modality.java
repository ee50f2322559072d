package org.marsad.record;

/** Whether the content of a claim is said to have happened. */
public enum Modality {
    OCCURRED,
    PLANNED,
    THREATENED,
    HYPOTHETICAL,
    HABITUAL
}
