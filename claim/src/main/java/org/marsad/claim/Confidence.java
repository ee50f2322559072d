package org.marsad.claim;

import org.marsad.claim.act.Draft;
import org.marsad.claim.other.Item;

/** How often claims like this one prove right. Source: shares counted on annotated reports; see ARCHITECTURE.md. */
final class Confidence {
    private Confidence() {}

    /** The share for an act with as much said about it. */
    static double of(Draft d) {
        double c = 0.4;
        c += d.typed ? 0.1 : 0;
        c += d.hasToll() ? 0.15 : 0;
        c += d.fine().isEmpty() || d.placesBorrowed ? 0 : 0.1;
        c += d.time != null ? 0.05 : 0;
        c += d.mentions.isEmpty() ? 0 : 0.1;
        c += d.perpetrator.isEmpty() ? 0 : 0.05;
        return Math.round(c * 100) / 100.0;
    }

    /** The share for a claim of another kind. */
    static double of(Item i) {
        return switch (i.kind) {
            case "tally" -> 0.6;
            case "cost" -> 0.6;
            case "posture" -> 0.5;
            default -> 0.5;
        };
    }
}
