package org.marsad.mention.party;

import org.marsad.mention.Piece;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;

/**
 * A side.
 *
 * @param actor who it is
 * @param sort how it is named
 * @param head first token of the words of the side, after words such as «مواقع»
 */
public record PartyPiece(int from, int to, Actor actor, Sort sort, int head) implements Piece {
    /** How a side is named. */
    public enum Sort {
        /** By its name: «حزب الله». */
        NAME,
        /** As forces or a body of a nation: «الجيش السوري», «قوات إيرانية». */
        FORCE,
        /** By planes or guns: «طائرات التحالف». */
        CRAFT,
        /** As an armed group by nation or allegiance: «مجموعات موالية لإيران». */
        IRREGULAR,
        /** By what it holds: «مواقع إيرانية». */
        HOLDING,
        /** By the name of a country or its capital: «إسرائيل», «دمشق». */
        STATE
    }

    @Override
    public Evidence words() {
        return actor.words();
    }

    @Override
    public String kind() {
        return sort == Sort.STATE ? "state" : "party";
    }
}
