package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The readings of the annotated reports, found by the report's name or the row's own id. Of several the last one counts. */
final class Readings {
    private final Set<String> wanted;
    private final Map<String, JsonNode> byName = new HashMap<>();

    /** Keeps no other readings than those of the reports wanted. */
    Readings(Set<String> wanted) {
        this.wanted = wanted;
    }

    void add(JsonNode reading) {
        Stream.of(reading.path("report").path("name"), reading.path("id"))
                .map(Fields::text)
                .filter(Objects::nonNull)
                .filter(wanted::contains)
                .forEach(name -> byName.put(name, reading));
    }

    /** The reading, or a missing node where there is none. */
    JsonNode of(String id) {
        return byName.getOrDefault(id, MissingNode.getInstance());
    }

    static List<JsonNode> claims(JsonNode reading, String kind) {
        return Fields.stream(reading.path("claims"))
                .filter(claim -> claim.path("kind").asText().equals(kind))
                .toList();
    }
}
