package org.marsad.handover;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;

/** Whether the knowledge lists an outlet of a name: no outlet of which nobody knows whether it is a person. */
final class KnownOutlets implements Predicate<String> {
    private final Set<String> names = new HashSet<>();

    KnownOutlets(Knowledge knowledge) {
        for (Entry e : knowledge.entries("outlets")) {
            add(e.base());
            add(e.get("english"));
            for (String spelling : e.get("spellings").split("\\|", -1)) {
                add(spelling);
            }
        }
    }

    private void add(String name) {
        if (!name.isBlank()) {
            names.add(folded(name));
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean test(String name) {
        return names.contains(folded(name));
    }
}
