package org.marsad.mention.means;

import org.marsad.mention.Piece;
import org.marsad.mention.Word;
import org.marsad.record.Evidence;

/**
 * A weapon, or a thing that is aimed at.
 *
 * @param kind means or site
 * @param word the entry and the written form
 * @param words the words, with an adjective that belongs to them
 */
public record ThingPiece(int from, int to, String kind, Word word, Evidence words) implements Piece {}
