package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side of an incident.
 *
 * @param id its id ("STATE:SY", "OTHER:Tribesmen"), or null where not stated
 * @param names its names, the id last as a name of its own
 */
record Party(@Nullable String id, List<Name> names) {
    private static final String OTHER = "OTHER";

    static List<Party> of(JsonNode sides) {
        return Fields.many(sides).stream().map(Party::one).toList();
    }

    boolean isStated() {
        return !names.isEmpty();
    }

    /** By the ids where both sides have a listed one, else by the names. */
    boolean sameAs(Party other) {
        String mine = listedId();
        String its = other.listedId();
        return mine != null && its != null ? mine.equals(its) : Name.anySame(names, other.names);
    }

    /** The F1 of two sets of parties, each taken once, 0 to 1. */
    static double agreement(List<Party> gold, List<Party> read) {
        if (gold.isEmpty() || read.isEmpty()) {
            return 0;
        }
        List<Party> left = new ArrayList<>(read);
        int hits = 0;
        for (Party party : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (party.sameAs(left.get(i))) {
                    left.remove(i);
                    hits++;
                    break;
                }
            }
        }
        return 2.0 * hits / (gold.size() + read.size());
    }

    @Override
    public String toString() {
        return id != null ? id : names.isEmpty() ? "?" : names.get(0).text();
    }

    private @Nullable String listedId() {
        return id == null || id.startsWith(OTHER) ? null : id;
    }

    private static Party one(JsonNode side) {
        List<Name> names = new ArrayList<>(Fields.names(side));
        String id = Fields.text(side.path("id"));
        if (id != null) {
            names.add(Name.of(id.replace(OTHER + ":", "")));
        }
        return new Party(id, names);
    }
}
