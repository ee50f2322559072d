package org.marsad.claim.act;

import java.util.List;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.record.EventType;

/** Fills in with what an act was done, and what that says of its kind. Source: codebook, chapter means. */
final class Weapons {
    /** Tokens between an act and the weapon that it was done with. */
    private static final int MEANS_REACH = 6;
    /** The same where «ب» says that it was done with it: «استهدفت أحياء وسط المدينة بأكثر من عشر قذائف». */
    private static final int BY_REACH = 14;

    /** Tokens that the number of the weapons may be long. */
    private static final int NUMBER_REACH = 4;

    /** Tokens that the words for an act are long at most. */
    private static final int LONGEST_ACT = 3;

    private final Pieces pieces;
    private final Words words;

    Weapons(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
    }

    /** Planes and guns say what kind of strike it was. */
    void craft(PartyPiece party, Draft d) {
        Word force = words.find(party.from(), "forces");
        if (force != null && !force.get("type").isEmpty()) {
            retype(d, EventType.of(force.get("type")));
        }
    }

    private static void retype(Draft d, EventType type) {
        if (!d.typed
                || d.type == EventType.ATTACK
                || d.type == EventType.LOOTING_PROPERTY_DESTRUCTION && type == EventType.AIR_DRONE_STRIKE
                || d.type == EventType.SHELLING_ARTILLERY_MISSILE && type == EventType.AIR_DRONE_STRIKE
                || d.type.kin(type) && type == EventType.CHEMICAL_WEAPON
                || d.type == EventType.REMOTE_EXPLOSIVE_IED && type == EventType.SUICIDE_BOMB) {
            d.type = type;
            d.typed = true;
        }
    }

    void fill(Draft d, List<Trigger> group, int from, int to) {
        for (ThingPiece m : Pieces.within(pieces.means(), from, to)) {
            if (!near(m, group) || aimedAt(m)) {
                continue;
            }
            d.means.add(m);
            if (d.type == EventType.PEACEFUL_PROTEST && m.word().is("id", "tear-gas")) {
                d.type = EventType.PROTEST_WITH_INTERVENTION;
            }
            String type = m.word().get("type");
            if (!type.isEmpty()) {
                EventType t = EventType.of(type);
                if (d.type.violent() && (t != EventType.ATTACK)) {
                    retype(d, t);
                }
            }
        }
    }

    /** «إطلاق نار استهدف مروحية»: behind an act and the verb stands what it aims at, and no weapon; «استهدفت مروحية الموقع» is one. */
    private boolean aimedAt(ThingPiece m) {
        Word verb = words.find(m.from() - 1, "actions");
        if (verb == null || !verb.has(Form.VERB) || verb.to() != m.from() || !verb.is("word", "استهدف")) {
            return false;
        }
        for (int t = verb.from() - LONGEST_ACT; t < verb.from(); t++) {
            Word act = words.find(t, "actions");
            if (act != null && !act.has(Form.VERB) && act.to() == verb.from()) {
                return true;
            }
        }
        return false;
    }

    private boolean near(ThingPiece m, List<Trigger> group) {
        for (Trigger t : group) {
            if (m.from() >= t.from() && m.from() - t.to() <= (t.verbal() && by(m, t.to()) ? BY_REACH : MEANS_REACH)
                    || t.from() >= m.from() && t.from() - m.to() <= MEANS_REACH) {
                return true;
            }
        }
        return false;
    }

    /** Whether «ب» stands on the weapon, or on its number, in the clause of the act that ends at a token. */
    private boolean by(ThingPiece m, int act) {
        int first = m.from();
        for (NumberPiece n : Pieces.within(pieces.numbers(), m.from() - NUMBER_REACH, m.from())) {
            first = n.to() == m.from() ? n.from() : first;
        }
        for (int t = act; t < first; t++) {
            if (words.text().isClauseMark(t)) {
                return false;
            }
        }
        return words.text().folded(first).startsWith("ب");
    }
}
