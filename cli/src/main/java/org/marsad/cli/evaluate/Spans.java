package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** Checks that every span in a reading leads to its words. Offsets count Unicode code points, the end exclusive. */
final class Spans {
    private final int[] text;
    private final Counts counts;

    /** Counts the spans of one text as "right" or "wrong". */
    Spans(String text, Counts counts) {
        this.text = text.codePoints().toArray();
        this.counts = counts;
    }

    void check(JsonNode part) {
        JsonNode start = part.path("start");
        JsonNode end = part.path("end");
        if (start.isIntegralNumber()
                && end.isIntegralNumber()
                && part.path("text").isTextual()) {
            int[] words = part.path("text").textValue().codePoints().toArray();
            counts.add(Arrays.equals(words, slice(start.longValue(), end.longValue())) ? "right" : "wrong");
        }
        part.forEach(this::check);
    }

    private int[] slice(long start, long end) {
        long last = Math.min(end, text.length);
        return start < 0 || start >= last ? new int[0] : Arrays.copyOfRange(text, (int) start, (int) last);
    }
}
