package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The ends of a count.
 *
 * @param low the lower end, or null where the words leave it open
 * @param high the higher end, or null where the words leave it open
 */
record Bounds(@Nullable Double low, @Nullable Double high) {

    /** The ends of a count written as a whole number, as min and max, or as low and high; null where it is none of these. */
    static @Nullable Bounds of(JsonNode count) {
        if (count.isIntegralNumber()) {
            return new Bounds(count.doubleValue(), count.doubleValue());
        }
        return count.isObject() ? new Bounds(end(count, "min", "low"), end(count, "max", "high")) : null;
    }

    /** Whether there is a figure at all. */
    static boolean isStated(@Nullable Bounds bounds) {
        return bounds != null && (bounds.low != null || bounds.high != null);
    }

    @Override
    public String toString() {
        return figure(low) + "–" + figure(high);
    }

    private static @Nullable Double end(JsonNode count, String key, String otherKey) {
        JsonNode figure = count.has(key) ? count.path(key) : count.path(otherKey);
        return figure.isNumber() ? figure.doubleValue() : null;
    }

    private static String figure(@Nullable Double end) {
        return end == null ? "?" : Long.toString(Math.round(end));
    }
}
