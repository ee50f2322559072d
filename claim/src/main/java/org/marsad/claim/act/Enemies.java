package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Pieces pieces;
    /** The camps of each party. */
    private final Map<String, List<Entry>> camps = new HashMap<>();
    /** Ids of things that some side holds, where none is named. */
    private final Set<String> held = new HashSet<>();

    Enemies(Pieces pieces) {
        this.pieces = pieces;
        for (Entry camp : pieces.words().table("camps")) {
            for (String party : camp.get("parties").split("\\|")) {
                camps.computeIfAbsent(party, k -> new ArrayList<>()).add(camp);
            }
        }
        for (Entry site : pieces.words().table("sites")) {
            if (site.is("group", "held") || site.is("group", "state")) {
                held.add("OTHER:" + site.get("english"));
            }
        }
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
                        .allMatch(t -> held.contains(t.id()) || together(side, t.id()) && !t.id().equals(side));
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
        return camps.getOrDefault(party, List.of());
    }
}
