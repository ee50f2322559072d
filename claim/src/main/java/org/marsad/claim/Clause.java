package org.marsad.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.speech.Speech;
import org.marsad.claim.speech.Speeches;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.Link;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/** What a clause gives to any kind of claim: its words, places, times, sides and those who say it. */
public final class Clause {
    /** Longest evidence, in tokens. */
    public static final int LONGEST = 20;

    private final Pieces pieces;
    private final TokenisedText text;
    private final Speeches speeches;

    public Clause(Pieces pieces, Speeches speeches) {
        this.pieces = pieces;
        this.text = pieces.text();
        this.speeches = speeches;
    }

    /** The words of a range, cut to the longest evidence and without marks at its end. */
    public Evidence words(int from, int to) {
        int a = from;
        int b = Math.min(to, from + LONGEST);
        while (b > a + 1 && !text.isWord(b - 1) && !text.isNumber(b - 1)) {
            b--;
        }
        while (a < b - 1 && !text.isWord(a) && !text.isNumber(a)) {
            a++;
        }
        return text.words(a, b);
    }

    /** Token after the clause that holds a token: the next clause mark that no list goes on after, or the sentence's end. */
    public int end(int token, int to) {
        for (int t = token; t < to; t++) {
            if (text.isMark(t, '،') || text.isMark(t, '؛') || text.isMark(t, '؟')) {
                return t;
            }
        }
        return to;
    }

    /** First token of the sentence that holds a token. */
    public int sentenceStart(int token) {
        Sentences s = text.sentences();
        return s.start(s.of(token));
    }

    /** Token after the sentence that holds a token. */
    public int sentenceEnd(int token) {
        Sentences s = text.sentences();
        return s.end(s.of(token));
    }

    /** Places between two tokens that are named as places and not as sides. */
    public List<Where> places(int from, int to) {
        List<Where> out = new ArrayList<>();
        for (PlacePiece p : Pieces.within(pieces.places(), from, to)) {
            boolean bare = p.lead() == p.from() && p.words().start() == text.start(p.from());
            if (!(bare && pieces.at(p.from(), "state") != null)) {
                out.add(p.where());
            }
        }
        return out;
    }

    /** The first time between two tokens that is a period ({@code true}) or a moment, or null. */
    public @Nullable When when(int from, int to, boolean period) {
        for (TimePiece t : Pieces.within(pieces.times(), from, to)) {
            if (t.period() == period) {
                return t.when();
            }
        }
        return null;
    }

    /** The first side between two tokens: a party, else a state by its name. */
    public @Nullable Actor side(int from, int to) {
        for (int t = from; t < to; t++) {
            for (String kind : List.of("party", "state")) {
                Piece p = pieces.at(t, kind);
                if (p instanceof PartyPiece party) {
                    return party.actor();
                }
            }
        }
        return null;
    }

    /** The last side between two tokens, or null. */
    public @Nullable Actor sideBefore(int from, int to) {
        Actor last = null;
        for (int t = from; t < to; t++) {
            Actor a = side(t, t + 1);
            last = a == null ? last : a;
        }
        return last;
    }

    /** Those who say what stands at a token, from the report outwards; empty in the report's own voice. */
    public List<Link> chain(int token) {
        Speech s = speeches.at(token);
        return s == null ? List.of() : s.chain();
    }

    public Pieces pieces() {
        return pieces;
    }

    public TokenisedText text() {
        return text;
    }

    public Speeches speeches() {
        return speeches;
    }
}
