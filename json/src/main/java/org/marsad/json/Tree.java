package org.marsad.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object held in memory, asked by its fields. A field that is null is as good as absent. */
public final class Tree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<String, Object> fields;

    private Tree(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads one object.
     *
     * @throws IOException where it is no JSON object
     */
    public static Tree parse(String json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("expected a JSON object");
            }
            return object(parser);
        }
    }

    private static Tree object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Object value = value(parser, parser.nextToken());
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new Tree(fields);
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new IOException("expected a value, found the end");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> out = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            Object value = value(parser, t);
            if (value != null) {
                out.add(value);
            }
        }
        return out;
    }

    /** The names of its fields, in their order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** Whether the field is there. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /**
     * A string that must be there.
     *
     * @throws IllegalArgumentException where it is not
     */
    public String text(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException(field + ": expected a value, found none");
        }
        return value.toString();
    }

    /** A string, or null. */
    public @Nullable String optional(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    /** A whole number, or null. */
    public @Nullable Long number(String field) {
        return fields.get(field) instanceof Number n ? Long.valueOf(n.longValue()) : null;
    }

    /** A number, or null. */
    public @Nullable Double decimal(String field) {
        return fields.get(field) instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
    }

    /** Whether a flag is set. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    /** An object, or null. */
    public @Nullable Tree tree(String field) {
        return fields.get(field) instanceof Tree t ? t : null;
    }

    <T> @Nullable T map(String field, Function<Tree, T> form) {
        Tree value = tree(field);
        return value == null ? null : form.apply(value);
    }

    /** The objects of a list; none where it is absent. */
    public <T> List<T> list(String field, Function<Tree, T> form) {
        List<T> out = new ArrayList<>();
        if (fields.get(field) instanceof List<?> values) {
            values.forEach(v -> out.add(form.apply((Tree) v)));
        }
        return out;
    }

    /** The strings of a list; none where it is absent. */
    public List<String> strings(String field) {
        List<String> out = new ArrayList<>();
        if (fields.get(field) instanceof List<?> values) {
            values.forEach(v -> out.add(v.toString()));
        }
        return out;
    }
}
