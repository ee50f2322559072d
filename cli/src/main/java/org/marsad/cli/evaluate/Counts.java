package org.marsad.cli.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each outcome came about, in the order in which they first did. */
final class Counts {
    private final Map<String, Integer> times = new LinkedHashMap<>();

    void add(String outcome) {
        times.merge(outcome, 1, Integer::sum);
    }

    /** How often; 0 where it never came about. */
    int of(String outcome) {
        return times.getOrDefault(outcome, 0);
    }

    /** Of the outcomes "tp", "fp" and "fn". */
    Rates rates() {
        return Rates.of(of("tp"), of("fp"), of("fn"));
    }

    Map<String, Integer> times() {
        return Collections.unmodifiableMap(times);
    }

    @Override
    public String toString() {
        return times.entrySet().stream()
                .map(e -> "'" + e.getKey() + "': " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
