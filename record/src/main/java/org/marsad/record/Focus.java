package org.marsad.record;

/** Whether a claim is the report's news or is recalled. */
public enum Focus {
    MAIN,
    BACKGROUND
}
