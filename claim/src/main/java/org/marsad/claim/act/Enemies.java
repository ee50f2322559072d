package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
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

    /** Things that are held by a side, as their English names in {@code ar/words/sites.tsv}. */
    private static final List<String> HELD = List.of(
            "OTHER:positions",
            "OTHER:military positions",
            "OTHER:military base",
            "OTHER:air base",
            "OTHER:headquarters",
            "OTHER:checkpoint",
            "OTHER:armoured vehicle");

    private final Pieces pieces;
    private final List<Entry> camps;

    Enemies(Pieces pieces) {
        this.pieces = pieces;
        this.camps = pieces.words().table("camps");
    }

    /** Puts the enemy in the place of a target that is only a thing, or of none in a fight over a place. */
    void fill(Draft d) {
        if (d.perpetrator.isEmpty()) {
            return;
        }
        String side = d.perpetrator.get(0).id();
        boolean ground = d.type == EventType.ARMED_CLASH || d.type == EventType.TERRITORY_TAKEN;
        boolean held = !d.target.isEmpty()
                && d.target.stream()
                        .allMatch(t -> HELD.contains(t.id()) || together(side, t.id()) && !t.id().equals(side));
        if (!held && !(ground && d.target.isEmpty())) {
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
                    && against(side, p.actor().id())
                    && (best == null || distance < Math.abs(best.from() - at))) {
                best = p;
            }
        }
        return best;
    }

    private boolean against(String a, String b) {
        for (Entry x : camps(a)) {
            for (Entry y : camps(b)) {
                if (x.id() != y.id() && x.get("war").equals(y.get("war"))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean together(String a, String b) {
        return camps(a).stream().anyMatch(x -> camps(b).stream().anyMatch(y -> x.id() == y.id()));
    }

    private List<Entry> camps(String party) {
        List<Entry> out = new ArrayList<>();
        for (Entry e : camps) {
            if (List.of(e.get("parties").split("\\|")).contains(party)) {
                out.add(e);
            }
        }
        return out;
    }
}
