package org.marsad.record;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every claim has, whatever its kind.
 *
 * @param id hash of the report's id, the kind and the evidence: stable, and unique over all reports
 * @param evidence the clause that carries the claim, about 20 words at most
 * @param mentions further spans of the same report that say the same thing
 * @param chain from the report outwards to the origin; empty where the report speaks in its own voice
 * @param status how far the report makes it its own
 * @param modality whether the content is said to have happened
 * @param focus the report's news, or recalled
 * @param rules ids of the knowledge entries that fired
 * @param confidence 0–1, the share of such claims that prove right
 */
public record About(
        String id,
        Evidence evidence,
        List<Evidence> mentions,
        List<Link> chain,
        Status status,
        Modality modality,
        Focus focus,
        List<String> rules,
        double confidence) {
    public About {
        mentions = List.copyOf(mentions);
        chain = List.copyOf(chain);
        rules = List.copyOf(rules);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence: expected 0 to 1, found " + confidence);
        }
    }

    /**
     * How many characters of a span the claim rests on, by its evidence or the best of its mentions; 0 or less where it shares none.
     *
     * @param start offset of the span's first character, in UTF-16 units
     * @param end offset after its last
     */
    public int overlap(int start, int end) {
        return Stream.concat(Stream.of(evidence), mentions.stream())
                .mapToInt(e -> Math.min(end, e.end()) - Math.max(start, e.start()))
                .max()
                .orElse(0);
    }
}
