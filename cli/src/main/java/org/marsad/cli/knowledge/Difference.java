package org.marsad.cli.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two readings of one report.
 *
 * @param report name of the report
 * @param changes in the order of the words
 */
record Difference(String report, List<Change> changes) {
    /** What became of a claim. */
    enum What {
        added,
        gone,
        altered
    }

    /**
     * A claim that differs.
     *
     * @param claim its kind
     * @param text its words, as they are now, or were where it is gone
     * @param start offset of the words in Unicode characters
     * @param fields what was altered; empty for a claim that was added or is gone
     */
    record Change(What what, String claim, String text, int start, List<Field> fields) {}

    /**
     * A field that was altered.
     *
     * @param field path within the claim: {@code killed.count.low}
     * @param before its value before, null where it had none
     * @param after its value now, null where it has none
     */
    record Field(
            String field, @Nullable String before, @Nullable String after) {}

    /** Compares two readings in the form that is written out. */
    static Difference of(JsonNode before, JsonNode after) {
        List<JsonNode> old = list(before.path("claims"));
        List<JsonNode> now = list(after.path("claims"));
        List<Change> changes = new ArrayList<>();
        for (boolean exact : new boolean[] {true, false}) {
            for (JsonNode claim : List.copyOf(now)) {
                JsonNode match = match(claim, old, exact);
                if (match != null) {
                    old.remove(match);
                    now.remove(claim);
                    List<Field> fields = fields(match, claim);
                    if (!fields.isEmpty()) {
                        changes.add(change(What.altered, claim, fields));
                    }
                }
            }
        }
        now.forEach(claim -> changes.add(change(What.added, claim, List.of())));
        old.forEach(claim -> changes.add(change(What.gone, claim, List.of())));
        changes.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new Difference(after.at("/report/name").asText(), changes);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> out = new ArrayList<>();
        array.forEach(out::add);
        return out;
    }

    /** The same claim as before: of the same id, else of the same kind with the most words in common. */
    private static @Nullable JsonNode match(JsonNode claim, List<JsonNode> old, boolean exact) {
        JsonNode best = null;
        int most = 0;
        for (JsonNode other : old) {
            if (exact && other.path("id").equals(claim.path("id"))) {
                return other;
            }
            int common = Math.min(end(other), end(claim)) - Math.max(start(other), start(claim));
            if (!exact && other.path("kind").equals(claim.path("kind")) && common > most) {
                best = other;
                most = common;
            }
        }
        return best;
    }

    private static int start(JsonNode claim) {
        return claim.at("/evidence/start").asInt();
    }

    private static int end(JsonNode claim) {
        return claim.at("/evidence/end").asInt();
    }

    private static Change change(What what, JsonNode claim, List<Field> fields) {
        return new Change(
                what, claim.path("kind").asText(), claim.at("/evidence/text").asText(), start(claim), fields);
    }

    private static List<Field> fields(JsonNode before, JsonNode after) {
        Map<String, String> old = new TreeMap<>();
        Map<String, String> now = new TreeMap<>();
        flatten("", before, old);
        flatten("", after, now);
        Map<String, String> all = new TreeMap<>(old);
        all.putAll(now);
        return all.keySet().stream()
                .filter(field -> !field.equals("id"))
                .filter(field -> !old.getOrDefault(field, "\0").equals(now.getOrDefault(field, "\0")))
                .map(field -> new Field(field, old.get(field), now.get(field)))
                .toList();
    }

    private static void flatten(String path, JsonNode node, Map<String, String> out) {
        if (node.isValueNode()) {
            if (!node.isNull()) {
                out.put(path, node.asText());
            }
            return;
        }
        if (node.isArray() && !node.isEmpty() && list(node).stream().allMatch(JsonNode::isValueNode)) {
            out.put(path, list(node).stream().map(JsonNode::asText).collect(Collectors.joining(", ")));
            return;
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(prefix + i, node.get(i), out);
            }
        }
        node.fields().forEachRemaining(f -> flatten(prefix + f.getKey(), f.getValue(), out));
    }
}
