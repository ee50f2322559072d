package org.marsad.mention.people;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Piece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Victims;

/**
 * People, as words of a report put them: "14 fighters", "two soldiers", "dozens of civilians".
 *
 * @param words the words, number and noun together
 * @param count how many; null for a bare plural
 * @param group what they are
 * @param actor the side that they are or belong to, or null
 * @param harm what the noun itself says came to them (killed, wounded, …), or empty
 * @param part the name of the group as a part of a toll (children, women, …), or empty
 * @param definite whether the noun carries the article: known people, seldom new victims
 * @param counted whether a number or a dual stands there, not only a singular
 * @param head token of the noun, or {@code from} where a number stands alone
 */
public record PeoplePiece(
        int from,
        int to,
        Evidence words,
        @Nullable CountRange count,
        Victims group,
        @Nullable Actor actor,
        String harm,
        String part,
        boolean definite,
        boolean counted,
        int head)
        implements Piece {
    @Override
    public String kind() {
        return "people";
    }
}
