package org.marsad.claim.pattern;

import org.marsad.mention.Piece;
import org.marsad.mention.Word;
import org.marsad.record.Evidence;

/** A word of a table in a slot that asks for a class of words. */
public record TermPiece(Word word, Evidence words) implements Piece {
    @Override
    public int from() {
        return word.from();
    }

    @Override
    public int to() {
        return word.to();
    }

    @Override
    public String kind() {
        return word.entry().table();
    }
}
