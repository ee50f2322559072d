package org.marsad.mention.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.mention.Piece;
import org.marsad.record.Evidence;
import org.marsad.record.Where;

/**
 * A place that is named.
 *
 * @param lead first token of the phrase: the preposition or the word of place before the name
 * @param where the place, resolved as far as it can be
 * @param entry its row, or null where it stays open
 * @param areas rows that contain it, smallest first, without itself
 */
public record PlacePiece(
        int lead, int from, int to, Where where, @Nullable Entry entry, List<Entry> areas) implements Piece {
    public PlacePiece {
        areas = List.copyOf(areas);
    }

    @Override
    public Evidence words() {
        return where.words();
    }

    @Override
    public String kind() {
        return "place";
    }

    /** Whether this place is the other, lies in it, or contains it. */
    public boolean related(PlacePiece other) {
        if (entry == null || other.entry == null) {
            return where.name().equals(other.where.name());
        }
        return entry.id() == other.entry.id()
                || areas.stream().anyMatch(a -> a.id() == other.entry.id())
                || other.areas.stream().anyMatch(a -> a.id() == entry.id());
    }

    /** Whether this place lies in the other. */
    public boolean liesIn(PlacePiece other) {
        Entry around = other.entry;
        return around != null
                && entry != null
                && entry.id() != around.id()
                && areas.stream().anyMatch(a -> a.id() == around.id());
    }

    /** Whether no row of the gazetteer has this name. */
    public boolean unknown() {
        return entry == null && where.candidates().isEmpty();
    }

    /** Whether it says more than the name of a country. */
    public boolean finerThanCountry() {
        return where.kind() != Where.Kind.COUNTRY;
    }
}
