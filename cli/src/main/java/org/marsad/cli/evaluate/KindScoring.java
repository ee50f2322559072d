package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores tallies, postures, statements and costs. A claim stands for an annotated item when at least a third of their evidence
 * words are common, one to one, best first.
 */
final class KindScoring {
    private static final double THIRD = 1.0 / 3;
    private final Kind kind;
    private final List<String> errors = new ArrayList<>();
    private int matched;
    private int agreeing;
    private int annotated;
    private int read;

    private KindScoring(Kind kind) {
        this.kind = kind;
    }

    static List<KindScore> score(List<JsonNode> gold, Readings readings) {
        return Arrays.stream(Kind.values())
                .map(kind -> new KindScoring(kind).scoreAll(gold, readings))
                .toList();
    }

    private KindScore scoreAll(List<JsonNode> gold, Readings readings) {
        for (JsonNode row : gold) {
            String id = row.path("id").asText();
            match(id, Fields.stream(row.path(kind.plural())).toList(), Readings.claims(readings.of(id), kind.label()));
        }
        return new KindScore(kind, matched, agreeing, annotated, read, errors);
    }

    private void match(String id, List<JsonNode> items, List<JsonNode> claims) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs(items, claims)) {
            if (!found.contains(pair.item) && !used.contains(pair.claim)) {
                found.add(pair.item);
                used.add(pair.claim);
                agreeing += kind.agrees(items.get(pair.item), claims.get(pair.claim)) ? 1 : 0;
            }
        }
        matched += found.size();
        annotated += items.size();
        read += claims.size();
        report(id + " MISSED ", items, found);
        report(id + " FALSE ", claims, used);
    }

    private void report(String what, List<JsonNode> items, Set<Integer> right) {
        for (int i = 0; i < items.size(); i++) {
            if (!right.contains(i)) {
                errors.add(what + kind.label() + ": " + Fields.evidence(items.get(i)));
            }
        }
    }

    /** The pairs with enough words in common, best first; of equals the later ones first. */
    private static List<Pair> pairs(List<JsonNode> items, List<JsonNode> claims) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Set<String> words = words(items.get(i));
            for (int j = 0; j < claims.size(); j++) {
                pairs.add(new Pair(Similarity.overlap(words, words(claims.get(j))), i, j));
            }
        }
        pairs.removeIf(pair -> pair.overlap < THIRD);
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::item)
                .thenComparingInt(Pair::claim)
                .reversed());
        return pairs;
    }

    private static Set<String> words(JsonNode item) {
        return Set.copyOf(Name.fold(Fields.evidence(item)));
    }

    private record Pair(double overlap, int item, int claim) {}
}
