package org.marsad.claim;

import java.util.Map;
import org.marsad.claim.act.Draft;
import org.marsad.claim.other.Item;

/**
 * How often claims like this one prove right. Source: shares counted on the 139 annotated reports of the dev set, November 2026;
 * neighbours with few cases are read together. To be counted anew when rules change much.
 */
final class Confidence {
    /** Share of incidents found right by points of what is said about them. */
    private static final double[] INCIDENTS = {0.1, 0.1, 0.1, 0.15, 0.17, 0.43, 0.5, 0.6, 0.6, 0.86, 0.86, 0.88, 0.9};

    private static final Map<String, Double> OTHERS =
            Map.of("tally", 0.5, "cost", 0.5, "posture", 0.4, "statement", 0.4);

    private Confidence() {}

    /** The share for an act with as much said about it: a kind, a toll, a place, a time, a side, a second telling. */
    static double of(Draft d) {
        return INCIDENTS[d.points()];
    }

    /** The share for a claim of another kind. */
    static double of(Item i) {
        return OTHERS.getOrDefault(i.kind, 0.4);
    }
}
