package org.marsad.mention.party;

import org.marsad.mention.Piece;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;

/**
 * An adjective of nation: «إسرائيلية» behind an act, «الإسرائيلي» behind an office.
 *
 * @param actor the state
 */
public record NationPiece(int from, int to, Actor actor) implements Piece {
    @Override
    public Evidence words() {
        return actor.words();
    }

    @Override
    public String kind() {
        return "nation";
    }
}
