package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A kind of claim other than the incident, and the value that leads in it. */
enum Kind {
    TALLY("tallies", "count") {
        @Override
        boolean agrees(JsonNode gold, JsonNode read) {
            return sameCount(gold, read);
        }
    },
    POSTURE("postures", "holder") {
        @Override
        boolean agrees(JsonNode gold, JsonNode read) {
            return sameText("what", gold, read) && sameNames(gold, read);
        }
    },
    STATEMENT("statements", "speaker") {
        @Override
        boolean agrees(JsonNode gold, JsonNode read) {
            return sameText("act", gold, read) && sameNames(gold, read);
        }
    },
    COST("costs", "amount") {
        @Override
        boolean agrees(JsonNode gold, JsonNode read) {
            return sameCount(gold, read);
        }
    };

    private final String plural;
    private final String leading;

    Kind(String plural, String leading) {
        this.plural = plural;
        this.leading = leading;
    }

    /** Whether the leading values are the same: the count, or the holder and what, or the speaker and the act. */
    abstract boolean agrees(JsonNode gold, JsonNode read);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the list in annotations. */
    String plural() {
        return plural;
    }

    boolean sameCount(JsonNode gold, JsonNode read) {
        return Objects.equals(Bounds.of(gold.path(leading)), Bounds.of(read.path(leading)));
    }

    boolean sameNames(JsonNode gold, JsonNode read) {
        return Name.anySame(names(gold), names(read));
    }

    private List<Name> names(JsonNode item) {
        List<Name> names = new ArrayList<>();
        for (JsonNode party : Fields.many(item.path(leading))) {
            names.addAll(Fields.names(party));
            String id = Fields.text(party.path("id"));
            if (id != null) {
                names.add(Name.of(id));
            }
        }
        return names;
    }

    private static boolean sameText(String key, JsonNode gold, JsonNode read) {
        return Objects.equals(Fields.text(gold.path(key)), Fields.text(read.path(key)));
    }
}
