package org.marsad.mention.means;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Piece;
import org.marsad.mention.Word;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;

/**
 * A weapon, a thing that is aimed at, or what a side holds.
 *
 * @param kind means, site or holding
 * @param word the entry and the written form
 * @param words the words, with their number
 * @param count how many, or null where not stated
 */
public record ThingPiece(
        int from,
        int to,
        String kind,
        Word word,
        Evidence words,
        @Nullable CountRange count) implements Piece {}
