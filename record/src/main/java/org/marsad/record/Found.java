package org.marsad.record;

import java.util.Objects;

/**
 * A value together with the words that say it: without words there is no value.
 *
 * @param value what is said
 * @param words where it is said
 */
public record Found<T>(T value, Evidence words) {
    public Found {
        Objects.requireNonNull(value, "found: expected a value");
        Objects.requireNonNull(words, "found: expected the words");
    }
}
