package org.marsad.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written, and what was not.
 *
 * @param incidents incidents that were written
 * @param rows rows or objects of each file, headers apart
 * @param leftOut incidents that the form has no place for, in the order of the export
 */
public record Outcome(long incidents, Map<String, Long> rows, List<LeftOut> leftOut) {
    public Outcome {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        leftOut = List.copyOf(leftOut);
    }

    /** Of one file with a row for each incident. */
    public static Outcome of(String file, long incidents) {
        return new Outcome(incidents, Map.of(file, incidents), List.of());
    }

    /**
     * An incident that was left out.
     *
     * @param id its id
     * @param why the rule of the form that it breaks, the same words for all that break it, without anything of the incident
     */
    public record LeftOut(String id, String why) {}
}
