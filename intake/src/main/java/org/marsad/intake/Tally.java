package org.marsad.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts what is passed over in an input, by what it is. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** One item for all of it, or none where nothing was passed over: {@code 3 image/png, 1 service messages}. */
    void tell(InputName name, Consumer<Item> taker) {
        if (!counts.isEmpty()) {
            taker.accept(new Item.Passed(
                    name.shown(),
                    counts.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey())
                            .collect(Collectors.joining(", "))));
        }
    }
}
