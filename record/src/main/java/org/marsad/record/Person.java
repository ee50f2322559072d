package org.marsad.record;

import org.jspecify.annotations.Nullable;

/**
 * A victim whom the report names or describes one by one; a floor of the count, never added to it.
 *
 * @param name name as printed, or null where only described
 * @param age years, or null where not stated
 * @param sex {@code male} or {@code female}, or null where not stated
 * @param role what the report says the person was, or null
 * @param harm what came to the person
 * @param words the words
 */
public record Person(
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String sex,
        @Nullable String role,
        Harm harm,
        Evidence words) {}
