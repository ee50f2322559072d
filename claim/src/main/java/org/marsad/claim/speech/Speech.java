package org.marsad.claim.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Link;

/**
 * An act of saying and what it covers.
 *
 * @param word the word of saying; null for a source with a colon
 * @param act say, accuse, threaten, …
 * @param role verb, cite, gerund, … as in the table of sayings
 * @param speaker who says it, resolved; null where it stays open
 * @param chain from the report outwards to the speaker
 * @param from first token that the act of saying covers, its own words included
 * @param content first token of what is said
 * @param to token after what is said
 */
public record Speech(
        @Nullable Word word,
        String act,
        String role,
        @Nullable SourcePiece speaker,
        List<Link> chain,
        int from,
        int content,
        int to) {
    public Speech {
        chain = List.copyOf(chain);
    }

    public boolean covers(int token) {
        return token >= from && token < to;
    }

    /** Whether it is more than plain saying. */
    public boolean isStatement() {
        return !act.equals("say") && !act.equals("claim") && !act.equals("own");
    }

    /** Whether it judges, asks or owns up to what others have told: «أدان الهجوم», «تبنى الهجوم». */
    public boolean isJudgement() {
        return isStatement() && !act.equals("accuse") && !act.equals("deny") || act.equals("own");
    }
}
