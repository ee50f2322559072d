package org.marsad.claim.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.speech.Speech;
import org.marsad.claim.speech.Speeches;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.source.SourcePiece.Sort;

/**
 * Gives an act that is told without a source the one with whom the next sentence begins. Source: codebook, chapter who says so,
 * "a lead and its source".
 */
public final class Leads {
    /** Tokens of what is said in which the act has to be named again. */
    private static final int REACH = 4;

    private final Pieces pieces;
    private final Speeches speeches;

    public Leads(Pieces pieces, Speeches speeches) {
        this.pieces = pieces;
        this.speeches = speeches;
    }

    /** Names the sources of the acts of which the next sentence tells on. */
    public void source(List<Draft> acts) {
        for (Draft d : acts) {
            Speech s = d.chain.isEmpty() && !d.denied && !d.headline && d.typed ? next(d) : null;
            if (s != null) {
                d.speech = s;
                d.chain = s.chain();
            }
        }
    }

    private @Nullable Speech next(Draft d) {
        int sentence = d.sentence + 1;
        if (sentence >= pieces.text().sentences().size()) {
            return null;
        }
        int from = pieces.text().sentences().start(sentence);
        for (Speech s : speeches.around(from)) {
            boolean told =
                    s.act().equals("say") && s.speaker() != null && !s.chain().isEmpty();
            boolean head = s.from() <= from + 1 && s.word() != null && s.word().from() <= from + 1;
            if (told && head && (again(s) || passesOn(s))) {
                return s;
            }
        }
        return null;
    }

    /** Whether it is one who passes on what happened, and nobody who holds an office: «وسائل إعلام محلية», «شهود». */
    private boolean passesOn(Speech s) {
        SourcePiece speaker = s.speaker();
        if (speaker == null) {
            return false;
        }
        Word noun = pieces.words().find(speaker.from(), "speakers", "kind", "media");
        return speaker.sort() == Sort.OUTLET || speaker.sort() == Sort.ANONYMOUS || noun != null;
    }

    /** «أن الهجوم», «أن القتلى»: the act or those it hit, with the article. */
    private boolean again(Speech s) {
        for (int t = s.content(); t < Math.min(s.to(), s.content() + REACH); t++) {
            for (String table : List.of("actions", "harms", "means")) {
                Word w = pieces.words().find(t, table);
                if (w != null && !w.has(Form.VERB) && w.has(Form.THE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
