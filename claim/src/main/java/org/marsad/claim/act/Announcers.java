package org.marsad.claim.act;

import java.util.List;
import org.marsad.claim.speech.Speech;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.text.TokenisedText;

/** Who did an act of which only the side that tells of it is named. Source: codebook, chapter sides, "a side that tells what it did". */
final class Announcers {
    /** Tokens from a verb that carries out an act to the word that names it. */
    private static final int LIGHT_REACH = 12;

    private final Words words;
    private final TokenisedText text;

    Announcers(Pieces pieces) {
        this.words = pieces.words();
        this.text = pieces.text();
    }

    /**
     * «أعلن الحزب أنه أطلق صواريخ», «أعلنت الكتائب استهداف آلية»: a side that tells of what it did did it; and «أعلن الجيش مقتل 17
     * مسلحا»: an army that tells of its enemies' dead killed them, unless the report says otherwise.
     */
    void fill(Draft d, List<Trigger> group) {
        if (d.speech == null
                || d.speech.speaker() == null
                || !d.perpetrator.isEmpty()
                || d.speech.speaker().sort() != SourcePiece.Sort.SIDE) {
            return;
        }
        Actor speaker = d.speech.speaker().actor();
        if (group.stream().anyMatch(t -> (t.toll() || t.type().kin(d.type)) && ownAct(d.speech, t))
                && d.target.stream().noneMatch(t -> t.id().equals(speaker.id()))) {
            d.perpetrator.add(speaker);
            return;
        }
        if (d.target.isEmpty() || d.killed == null) {
            return;
        }
        boolean enemies = d.target.stream()
                .noneMatch(
                        t -> t.id().startsWith("STATE:") || t.id().equals("CIVILIANS") || t.id().startsWith("OTHER:"));
        if (speaker.id().startsWith("STATE:") && enemies) {
            d.perpetrator.add(speaker);
            if (!d.typed) {
                d.type = EventType.ARMED_CLASH;
                d.typed = true;
            }
        }
    }

    /** «أنه قتل ثمانية جنود»: a verb of harm whose subject does it. */
    private boolean kills(int token) {
        return words.all(token, "harms").stream().anyMatch(w -> w.has(Form.VERB) && w.is("role", "verb"));
    }

    /** Whether the speaker is the subject of an act: by a pronoun before the verb, or as the one whose doing is announced. */
    private boolean ownAct(Speech s, Trigger t) {
        if (t.from() < s.content() || t.toll() && !kills(t.from())) {
            return false;
        }
        if (words.find(t.from(), "announcing", "role", "light") != null
                && words.find(t.from() - 1, "announcing", "role", "subject") != null) {
            return true;
        }
        if (t.verbal() || t.toll()) {
            int before = text.is(t.from() - 1, "قد") ? t.from() - 2 : t.from() - 1;
            return words.find(before, "announcing", "role", "subject") != null && before >= s.content() - 1;
        }
        for (int i = t.from() - 1; i > Math.max(s.content() - 2, t.from() - LIGHT_REACH); i--) {
            if (words.find(i, "announcing", "role", "light") != null) {
                return words.find(i - 1, "announcing", "role", "subject") != null;
            }
        }
        int first = text.is(s.content(), "عن") ? s.content() + 1 : s.content();
        return t.from() >= first && t.from() <= first + 1 && words.find(first, "announcing", "role", "doing") != null;
    }
}
