package codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Holds the claims of a reading against an example: each expected claim needs one of its own. */
final class Comparison {
    private final Example example;
    private final List<JsonNode> claims = new ArrayList<>();
    /** For each claim of the reading the expected claim it stands for, or -1. */
    private final int[] taken;

    /**
     * @param example what is expected
     * @param reading what was read: the object of one line of JSON
     */
    Comparison(Example example, JsonNode reading) {
        this.example = example;
        reading.path("claims").forEach(claims::add);
        taken = new int[claims.size()];
        Arrays.fill(taken, -1);
    }

    /** What departs from the example; empty where the reading is as it should be. */
    List<String> faults() {
        List<String> out = new ArrayList<>();
        for (int e = 0; e < example.claims().size(); e++) {
            if (!place(e, new boolean[claims.size()])) {
                out.add("missing " + example.claims().get(e) + nearest(e));
            }
        }
        for (int c = 0; c < claims.size(); c++) {
            String kind = claims.get(c).path("kind").asText();
            if (taken[c] < 0 && (example.only() || example.none().contains(kind))) {
                out.add("extra " + claims.get(c));
            }
        }
        return out;
    }

    /** Gives an expected claim one of the reading's, moving others on where they have a choice. */
    private boolean place(int expected, boolean[] tried) {
        for (int c = 0; c < claims.size(); c++) {
            if (!tried[c]
                    && Difference.between(example.claims().get(expected), claims.get(c))
                            .isEmpty()) {
                tried[c] = true;
                if (taken[c] < 0 || place(taken[c], tried)) {
                    taken[c] = expected;
                    return true;
                }
            }
        }
        return false;
    }

    private String nearest(int expected) {
        return claims.stream()
                .filter(c -> c.path("kind")
                        .asText()
                        .equals(example.claims().get(expected).get("kind")))
                .map(c -> Difference.between(example.claims().get(expected), c))
                .min(Comparator.comparingInt(List::size))
                .map(d -> d.isEmpty()
                        ? "; the only one that matches stands for another"
                        : "; nearest: " + String.join("; ", d))
                .orElse("; no claim of that kind was read");
    }
}
