package org.marsad.export.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Which state of the archive an export shows. No clock: two exports of one state are the same bytes.
 *
 * @param asOf the moment in the past that was asked for, ISO 8601, or null for the archive as it stands
 * @param head hash of the last entry of the archive's log that the state rests on, or null where it is not told
 */
public record Shown(@Nullable String asOf, @Nullable String head) {
    /** The archive as it stands, of which no head is told. */
    public static final Shown NOW = new Shown(null, null);
}
