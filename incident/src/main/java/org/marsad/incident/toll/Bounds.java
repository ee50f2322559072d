package org.marsad.incident.toll;

/**
 * A figure as a range.
 *
 * @param low persons, at least 0
 * @param best persons, not below {@code low}
 * @param high persons, not below {@code best}
 */
public record Bounds(long low, long best, long high) {
    public Bounds {
        if (low < 0 || low > best || best > high) {
            throw new IllegalArgumentException(
                    "casualties: expected 0 <= low <= best <= high, found " + low + ", " + best + ", " + high);
        }
    }
}
