package org.marsad.knowledge.compile;

import java.util.ArrayList;
import java.util.List;

/** Holds every table of facts or words to a header that says where it comes from. */
public final class Sources {
    private static final List<String> WORDS =
            List.of("Source:", "Sources:", "source:", "sources:", "المصدر:", "المصادر:");

    private Sources() {}

    /** Tables without a source in the comment lines above their columns. */
    public static List<Problem> missing(Folder folder) {
        List<Problem> problems = new ArrayList<>();
        for (String place : List.of("ar/words", "world", "world/places")) {
            for (String name : folder.names(place, ".tsv")) {
                String text = folder.text(name);
                if (text != null && !stated(text)) {
                    problems.add(new Problem(
                            folder.shown(name),
                            1,
                            "source: expected a line \"# Source: …\" above the columns, found none"));
                }
            }
        }
        return problems;
    }

    private static boolean stated(String text) {
        return text.lines()
                .takeWhile(line -> line.isBlank() || line.startsWith("#") || line.startsWith("\uFEFF#"))
                .anyMatch(line -> WORDS.stream().anyMatch(line::contains));
    }
}
