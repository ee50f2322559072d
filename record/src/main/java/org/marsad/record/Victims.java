package org.marsad.record;

/** Who the people of a toll were, as far as the report says. */
public enum Victims {
    COMBATANTS,
    CIVILIANS,
    MIXED,
    UNKNOWN;

    /** Who both groups together are. */
    public Victims and(Victims other) {
        if (this == other || other == UNKNOWN) {
            return this;
        }
        return this == UNKNOWN ? other : MIXED;
    }
}
