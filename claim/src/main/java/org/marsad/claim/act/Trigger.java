package org.marsad.claim.act;

import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.record.EventType;

/**
 * A word that names or does an act, or a template of a toll that stands without one.
 *
 * @param from first token
 * @param to token after the last
 * @param word the entry; of a toll, its first word of harm
 * @param type kind of event it speaks for
 * @param known whether its last word carries the article: «حادثة الدهس»
 * @param role event, verb, happen: sure by itself; weak: only with a toll, a place or a side; common: as often plain crime; reference: points back; toll
 */
record Trigger(int from, int to, Word word, EventType type, String role, boolean known) {
    Trigger(int from, int to, Word word, EventType type, String role) {
        this(from, to, word, type, role, false);
    }

    /** Whether the word alone says what kind of act it was. */
    boolean strong() {
        return role.equals("event") || role.equals("happen") || role.equals("verb") && type != EventType.ATTACK;
    }

    /** The same words, read as another kind and role. */
    Trigger as(EventType other, String otherRole) {
        return new Trigger(from, to, word, other, otherRole);
    }

    /** Whether a template names it, of several words. */
    boolean template() {
        return word.entry().table().equals("patterns");
    }

    boolean toll() {
        return role.equals("toll");
    }

    boolean verbal() {
        return word.has(Form.VERB);
    }

    /** «الهجوم», «هذه الغارات»: an act that is known already. */
    boolean definite() {
        return known || !verbal() && !toll() && !fixed() && word.has(Form.THE);
    }

    /** «القبض على», whose article says nothing of the act. */
    private boolean fixed() {
        return !template() && word.is("shape", "fixed");
    }
}
