package org.marsad.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON in tests, which may be written with single quotes. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private Json() {}

    static JsonNode of(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static Act act(String json) {
        return Act.of(of(json));
    }

    static List<JsonNode> rows(String... rows) {
        return Stream.of(rows).map(Json::of).toList();
    }

    /** The readings of reports named after their letters: a reading a row. */
    static Readings readings(String... rows) {
        List<JsonNode> all = rows(rows);
        Set<String> names =
                all.stream().map(r -> r.path("report").path("name").asText()).collect(Collectors.toSet());
        Readings readings = new Readings(names);
        all.forEach(readings::add);
        return readings;
    }
}
