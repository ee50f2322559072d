package codebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.json.ReadingJson;

/** The names and codes that a claim of a reading may hold: its schema, with nothing required, so that partial claims can be held against it. */
final class Contract {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Set<String> names = new TreeSet<>();
    private final JsonSchema partial;

    Contract() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReadingJson.class.getResourceAsStream("reading.schema.json"), "reading.schema.json")) {
            ObjectNode schema = (ObjectNode) mapper.readTree(in);
            schema.remove("oneOf");
            schema.put("$ref", "#/$defs/claim");
            loosen(schema);
            partial = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    /** Drops what a whole claim must have, and remembers the names of its fields. */
    private void loosen(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("minItems", "dependentRequired"));
            if (object.path("required").isArray() && (object.has("properties") || object.has("$ref"))) {
                object.remove("required");
            }
            object.path("properties").fieldNames().forEachRemaining(names::add);
        }
        node.forEach(this::loosen);
    }

    /** What an expected claim holds that no claim can. */
    List<String> faults(Map<String, Object> claim) {
        List<String> out = new ArrayList<>();
        JsonNode stated = mapper.valueToTree(stated(claim, out));
        partial.validate(stated).stream().map(ValidationMessage::getMessage).forEach(out::add);
        return out;
    }

    /** The claim without the names that are to be absent, which must be names of fields. */
    private @Nullable Object stated(@Nullable Object value, List<String> out) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(e -> copy.add(stated(e, out)));
            return copy;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, v) -> {
            if (!key.equals("absent")) {
                copy.put(key.toString(), stated(v, out));
            } else if (v instanceof List<?> absent) {
                absent.stream()
                        .filter(a -> !names.contains(a))
                        .forEach(a -> out.add("absent: expected the name of a field, found " + a));
            } else {
                out.add("absent: expected a list of names, found " + v);
            }
        });
        return copy;
    }
}
