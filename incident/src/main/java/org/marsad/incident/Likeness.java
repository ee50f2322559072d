package org.marsad.incident;

import java.util.List;

/**
 * How alike two tellings are, and why.
 *
 * @param value 0 (two events for certain) to 1
 * @param because what speaks for it or against it, in plain English
 */
public record Likeness(double value, List<String> because) {
    public Likeness {
        because = List.copyOf(because);
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("likeness: expected 0 to 1, found " + value);
        }
    }

    /** Two events for certain, by one reason. */
    static Likeness apart(String why) {
        return new Likeness(0, List.of(why));
    }

    /** Whether something speaks for certain against one event. */
    public boolean isApart() {
        return value == 0;
    }
}
