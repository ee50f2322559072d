package org.marsad.knowledge.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.compile.Inflection.Shape;

/** The written forms of one word, for tests. */
final class Forms {
    private final Map<String, Set<Integer>> bits = new HashMap<>();

    Forms(Shape shape, String word, String... forms) {
        new Inflection((form, b) ->
                        bits.computeIfAbsent(form, k -> new HashSet<>()).add(b))
                .expand(shape, word, List.of(forms));
    }

    boolean has(String written) {
        return bits.containsKey(Fold.word(written));
    }

    /** Whether one reading of a form has all of these bits. */
    boolean has(String written, int wanted) {
        return bits.getOrDefault(Fold.word(written), Set.of()).stream().anyMatch(b -> (b & wanted) == wanted);
    }
}
