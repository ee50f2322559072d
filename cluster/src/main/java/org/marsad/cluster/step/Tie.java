package org.marsad.cluster.step;

import org.marsad.incident.Parts;

/**
 * That two tellings are linked from now on, or no more.
 *
 * @param a id of the claim that comes first by its id
 * @param b id of the other
 * @param likeness how alike they are
 * @param made whether the link is made; otherwise it is undone
 */
public record Tie(String a, String b, double likeness, boolean made) {
    static Tie made(Parts.Link link) {
        return new Tie(link.a(), link.b(), link.likeness(), true);
    }

    static Tie undone(Parts.Link link) {
        return new Tie(link.a(), link.b(), link.likeness(), false);
    }
}
