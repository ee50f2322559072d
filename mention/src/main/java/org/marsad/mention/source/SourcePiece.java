package org.marsad.mention.source;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Piece;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.SourceKind;

/**
 * One who may say something.
 *
 * @param actor who it is; of a person, {@code party} holds the side
 * @param sort outlet, person, speaker (an office or an anonymous source), side
 * @param noun dictionary form of the noun that names it or by which a report refers back to it («مصدر», «قناة»), or empty
 * @param refers whether it points back to one named before: «المصادر», «القناة»
 * @param nation state of the adjective of nation in it, or null
 * @param what what sort of source, for how far it is believed
 */
public record SourcePiece(
        int from,
        int to,
        Actor actor,
        Sort sort,
        String noun,
        boolean refers,
        @Nullable Actor nation,
        SourceKind what) implements Piece {
    /** What one who says something is. */
    public enum Sort {
        OUTLET,
        PERSON,
        ANONYMOUS,
        OFFICE,
        SIDE
    }

    /** Id of the side that it belongs to or speaks for, or null. */
    public @Nullable String side() {
        return sort == Sort.SIDE ? actor.id() : actor.party();
    }

    @Override
    public Evidence words() {
        return actor.words();
    }

    @Override
    public String kind() {
        return "source";
    }
}
