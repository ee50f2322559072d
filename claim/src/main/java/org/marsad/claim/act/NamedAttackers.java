package org.marsad.claim.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Pieces;
import org.marsad.mention.Words;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.people.PersonFinder;
import org.marsad.mention.people.PersonPiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.text.TokenisedText;

/**
 * Those who are named as the ones who carried out an attack: «منفذ الهجوم يدعى سمير حداد», «وقالت إن الشخصين هما …». Source:
 * codebook, chapter sides, "an attacker who is named".
 */
final class NamedAttackers {
    /** Tokens between the word for the attacker and the one that says that his name follows. */
    private static final int NAME_REACH = 24;

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final PersonFinder persons;

    NamedAttackers(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.persons = new PersonFinder(pieces);
    }

    /** Gives the names to the attack by nobody known that is told nearest before, else to the first behind. */
    void fill(List<Draft> acts) {
        for (int t = 0; t < text.size(); t++) {
            List<PersonPiece> named = words.has(t, "attackers") ? named(t) : List.of();
            Draft attack = named.isEmpty() ? null : attack(acts, t);
            if (attack != null) {
                attack.perpetrator.clear();
                named.forEach(p -> attack.perpetrator.add(new Actor(
                        "OTHER:individual", null, p.name() == null ? p.words().text() : p.name(), null, p.words())));
            }
        }
    }

    /** The names that follow the word for an attacker, in its sentence or at the head of the next. */
    private List<PersonPiece> named(int attacker) {
        int sentence = text.sentences().of(attacker);
        int next = Math.min(sentence + 1, text.sentences().size() - 1);
        int end = text.sentences().end(next);
        for (int t = attacker + 1; t < Math.min(end, attacker + NAME_REACH); t++) {
            PersonPiece called = persons.calledAt(t);
            if (called != null) {
                return List.of(called);
            }
            if (isThem(t)) {
                return persons.listAt(t + 1, end, true).stream()
                        .filter(p -> p.name() != null)
                        .toList();
            }
            if (pieces.at(t, "people") instanceof PeoplePiece other && !other.definite()) {
                break;
            }
        }
        return List.of();
    }

    /** «المهاجم هو», «الشخصين هما». */
    private boolean isThem(int t) {
        return text.is(t, "هو") || text.is(t, "هي") || text.is(t, "هما") || text.is(t, "هم");
    }

    private static @Nullable Draft attack(List<Draft> acts, int at) {
        Draft best = null;
        for (Draft d : acts) {
            if (attack(d) && (best == null || d.from <= at)) {
                best = d;
            }
        }
        return best;
    }

    private static boolean attack(Draft d) {
        boolean kind = d.type == EventType.ATTACK
                || d.type == EventType.SUICIDE_BOMB
                || d.type == EventType.REMOTE_EXPLOSIVE_IED;
        return kind && d.perpetrator.stream().allMatch(Authors::nobody);
    }
}
