package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of annotations and readings alike: where one writes a bare name or one record, the other may write a list
 * of records. An empty string, list or object, a zero and a null all state nothing.
 */
final class Fields {
    private static final List<String> NAMES = List.of("name", "text", "name_ar", "name_en");

    private Fields() {}

    static boolean isStated(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        if (value.isTextual()) {
            return !value.textValue().isEmpty();
        }
        return value.isContainerNode() ? !value.isEmpty() : value.booleanValue();
    }

    static @Nullable String text(JsonNode value) {
        return isStated(value) && value.isValueNode() ? value.asText() : null;
    }

    /** The first of two fields that states something, else the second. */
    static JsonNode either(JsonNode item, String first, String second) {
        return isStated(item.path(first)) ? item.path(first) : item.path(second);
    }

    /** An object as it is, a string as the name of an object, anything else as an empty object. */
    static JsonNode single(JsonNode value) {
        return value.isObject()
                ? value
                : value.isTextual()
                        ? JsonNodeFactory.instance.objectNode().set("name", value)
                        : JsonNodeFactory.instance.objectNode();
    }

    static List<JsonNode> many(JsonNode value) {
        return value.isArray()
                ? stream(value).map(Fields::single).toList()
                : isStated(value) ? List.of(single(value)) : List.of();
    }

    static List<Name> names(JsonNode item) {
        return NAMES.stream()
                .map(key -> text(item.path(key)))
                .filter(Objects::nonNull)
                .map(Name::of)
                .toList();
    }

    /** The words of the evidence, which is a string in annotations and a span in readings; empty where there is none. */
    static String evidence(JsonNode item) {
        JsonNode evidence = item.path("evidence");
        String words = text(evidence.isObject() ? evidence.path("text") : evidence);
        return words == null ? "" : words;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
