package org.marsad.mention.people;

import org.jspecify.annotations.Nullable;
import org.marsad.mention.Piece;
import org.marsad.record.Evidence;

/**
 * One person, as a report names or describes him: "the journalist Samir Haddad (31)", "a girl of ten".
 *
 * @param words title, name and age together, without proclitics
 * @param name name as printed, or as the knowledge has it where it knows the person; null where only described
 * @param age years, or null where not stated exactly
 * @param sex {@code male} or {@code female}, or null where neither title nor name says
 * @param role what the person was, or null
 * @param kind sort of the title: human, rank, profession, office, kin …; empty where none stands there
 */
public record PersonPiece(
        int from,
        int to,
        Evidence words,
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String sex,
        @Nullable String role,
        String kind)
        implements Piece {
    @Override
    public String kind() {
        return kind;
    }
}
