package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores the detection of assaults and protests in single sentences. A sentence counts as found when its reading holds an
 * incident or a tally whose type belongs to the class.
 */
final class SentenceScoring {
    private SentenceScoring() {}

    static List<SentenceScore> score(List<JsonNode> gold, Readings readings) {
        List<SentenceScore> scores = new ArrayList<>();
        for (SentenceClass sentences : SentenceClass.values()) {
            List<JsonNode> rows = gold.stream()
                    .filter(row -> SentenceClass.of(row.path("id").asText()) == sentences)
                    .toList();
            scores.add(score(sentences, "majority", rows, readings, SentenceScoring::majority));
            scores.add(score(sentences, "unanimous", rows, readings, SentenceScoring::unanimous));
        }
        return scores;
    }

    private static SentenceScore score(
            SentenceClass sentences,
            String votes,
            List<JsonNode> rows,
            Readings readings,
            Function<JsonNode, @Nullable Boolean> verdict) {
        Counts outcomes = new Counts();
        List<String> errors = new ArrayList<>();
        for (JsonNode row : rows) {
            Boolean yes = verdict.apply(row);
            if (yes == null) {
                continue;
            }
            boolean found = isFound(sentences, readings.of(row.path("id").asText()));
            outcomes.add((yes == found ? "t" : "f") + (found ? "p" : "n"));
            if (yes != found) {
                errors.add((yes ? "MISSED " : "FALSE ") + row.path("id").asText() + ": "
                        + row.path("text").asText());
            }
        }
        return new SentenceScore(sentences, votes, outcomes, errors);
    }

    private static boolean isFound(SentenceClass sentences, JsonNode reading) {
        return Stream.of("incident", "tally")
                .flatMap(kind -> Readings.claims(reading, kind).stream())
                .anyMatch(claim -> sentences.holds(Act.type(claim)));
    }

    /** What most coders say, or null where they are even. */
    private static @Nullable Boolean majority(JsonNode row) {
        int accept = row.path("accept").asInt();
        int reject = row.path("reject").asInt();
        return accept == reject ? null : accept > reject;
    }

    /** What all coders say, or null where they differ. */
    private static @Nullable Boolean unanimous(JsonNode row) {
        String label = row.path("label").asText();
        return label.equals("yes") ? Boolean.TRUE : label.equals("easy no") ? Boolean.FALSE : null;
    }
}
