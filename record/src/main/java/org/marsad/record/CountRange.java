package org.marsad.record;

import org.jspecify.annotations.Nullable;

/**
 * How many, as one source puts it: "14", "at least 30", "dozens".
 *
 * @param low at least 0, or null where the words give no lower end
 * @param high not below {@code low}, or null where the words leave it open
 * @param approximate whether the words hedge ("about", "nearly", "dozens")
 * @param vague the vague quantity said instead of a figure, or null; then both ends are null
 */
public record CountRange(
        @Nullable Long low,
        @Nullable Long high,
        boolean approximate,
        @Nullable Vague vague) {
    public CountRange {
        if (low != null && low < 0 || high != null && high < 0) {
            throw new IllegalArgumentException("count: expected at least 0, found " + low + ".." + high);
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("count: expected low <= high, found " + low + " > " + high);
        }
        if (vague != null && (low != null || high != null)) {
            throw new IllegalArgumentException("count: expected no figure beside " + vague);
        }
    }

    public static CountRange exactly(long n) {
        return new CountRange(n, n, false, null);
    }

    public static CountRange about(long n) {
        return new CountRange(n, n, true, null);
    }

    public static CountRange atLeast(long n) {
        return new CountRange(n, null, false, null);
    }

    public static CountRange atMost(long n) {
        return new CountRange(null, n, false, null);
    }

    public static CountRange between(long low, long high) {
        return new CountRange(low, high, false, null);
    }

    public static CountRange of(Vague vague) {
        return new CountRange(null, null, true, vague);
    }

    /** Whether a figure stands at either end. */
    public boolean hasFigure() {
        return low != null || high != null;
    }

    /** The narrowest range that holds both; an open end stays open. */
    public CountRange span(CountRange other) {
        if (vague != null) {
            return other;
        }
        if (other.vague != null) {
            return this;
        }
        Long l = low == null || other.low == null ? null : Long.valueOf(Math.min(low, other.low));
        Long h = high == null || other.high == null ? null : Long.valueOf(Math.max(high, other.high));
        return new CountRange(l, h, approximate || other.approximate, null);
    }

    /** Both together: 3 soldiers and at least 2 civilians are at least 5. */
    public CountRange plus(CountRange other) {
        if (vague != null || other.vague != null) {
            Long l = low != null ? low : other.low;
            return l == null ? (vague != null ? this : other) : new CountRange(l, null, true, null);
        }
        Long l = low == null || other.low == null ? null : Long.valueOf(low + other.low);
        Long h = high == null || other.high == null ? null : Long.valueOf(high + other.high);
        return new CountRange(l, h, approximate || other.approximate, null);
    }
}
