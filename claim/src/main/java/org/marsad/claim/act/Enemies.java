package org.marsad.claim.act;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Pieces;
import org.marsad.mention.party.PartyPiece;
import org.marsad.record.EventType;

/**
 * Whom an act was on where the report does not say who holds what was hit: the enemy whom it names nearest. Source: codebook,
 * chapter sides; table {@code world/camps.tsv}.
 */
final class Enemies {
    /** Tokens within which the enemy of a fight is named. */
    private static final int REACH = 60;

    private final Pieces pieces;
    private final Camps camps;

    Enemies(Pieces pieces) {
        this.pieces = pieces;
        this.camps = pieces.text().knowledge().prepared(Camps.class, Camps::new);
    }

    /** Puts the enemy in the place of a target that is only a thing, or of none in a fight over a place. */
    void fill(Draft d) {
        if (d.perpetrator.isEmpty()) {
            return;
        }
        String side = d.perpetrator.get(0).id();
        boolean ground = d.type == EventType.ARMED_CLASH || d.type == EventType.TERRITORY_TAKEN;
        boolean thing = !d.target.isEmpty()
                && d.target.stream()
                        .allMatch(t -> camps.held(t.id()) || camps.together(side, t.id()) && !t.id().equals(side));
        if (!thing && !(ground && d.target.isEmpty())) {
            return;
        }
        PartyPiece enemy = nearest(side, d.at);
        if (enemy != null) {
            d.target.clear();
            d.target.add(enemy.actor());
        }
    }

    private @Nullable PartyPiece nearest(String side, int at) {
        PartyPiece best = null;
        for (PartyPiece p : Pieces.within(pieces.parties(), at - REACH, at + REACH)) {
            int distance = Math.abs(p.from() - at);
            if (distance <= REACH
                    && camps.against(side, p.actor().id())
                    && (best == null || distance < Math.abs(best.from() - at))) {
                best = p;
            }
        }
        return best;
    }
}
