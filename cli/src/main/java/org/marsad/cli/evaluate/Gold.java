package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Annotated rows, by what is annotated; a row that annotates both stands in two lists.
 *
 * @param incidents reports with their incidents
 * @param kinds reports with their tallies, postures, statements and costs
 * @param sentences sentences with the votes of coders
 */
record Gold(List<JsonNode> incidents, List<JsonNode> kinds, List<JsonNode> sentences) {

    static Gold read(Path file) throws IOException, BadRows {
        Gold gold = new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        JsonLines.read(file, gold::add);
        return gold;
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        Stream.of(incidents, kinds, sentences)
                .flatMap(List::stream)
                .forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    private void add(JsonNode row, String where, List<String> problems) {
        boolean ofSentence = row.has("accept") || row.has("reject") || row.has("label");
        String id = Fields.text(row.path("id"));
        if (id == null) {
            problems.add(where + ": id: expected the name of a report or sentence, found none");
        } else if (ofSentence && SentenceClass.of(id) == null) {
            problems.add(where + ": id: expected assault/… or protest/…, found " + id);
        } else if (!ofSentence && !row.has("incidents") && !isOfKinds(row)) {
            problems.add(
                    where + ": row: expected incidents, tallies, postures, statements, costs or votes, found none");
        }
        if (ofSentence) {
            sentences.add(row);
        }
        if (row.has("incidents")) {
            incidents.add(row);
        }
        if (isOfKinds(row)) {
            kinds.add(row);
        }
    }

    /** Tallies beside incidents are mere notes, unless they carry evidence as the other kinds do. */
    private static boolean isOfKinds(JsonNode row) {
        return row.has("postures")
                || row.has("statements")
                || row.has("costs")
                || row.has("tallies")
                        && (!row.has("incidents")
                                || Fields.stream(row.path("tallies")).anyMatch(t -> t.has("evidence")));
    }
}
