package org.marsad.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps of a JSON object what a list names, and nothing else. A property is named by its path: {@code where.name} is the name of each of
 * the places. An object is kept for what is named in it.
 */
public final class Selection {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Set<String> leaves;
    private final Set<String> branches = new HashSet<>();

    /** Keeps the properties at these paths. */
    public Selection(Collection<String> paths) {
        leaves = Set.copyOf(paths);
        for (String path : leaves) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                branches.add(path.substring(0, dot));
            }
        }
    }

    /**
     * The object with the named properties alone, in one line.
     *
     * @param json an object
     */
    public String of(String json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length());
        try (JsonParser from = FACTORY.createParser(json);
                JsonGenerator to = JsonOutput.compact(out)) {
            from.nextToken();
            object(from, to, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void object(JsonParser from, JsonGenerator to, String above) throws IOException {
        to.writeStartObject();
        while (from.nextToken() != JsonToken.END_OBJECT) {
            String name = from.currentName();
            String path = above.isEmpty() ? name : above + "." + name;
            from.nextToken();
            if (branches.contains(path) && from.currentToken().isStructStart()) {
                to.writeFieldName(name);
                branch(from, to, path);
            } else if (leaves.contains(path) && flat(from.currentToken())) {
                to.writeFieldName(name);
                leaf(from, to);
            } else {
                from.skipChildren();
            }
        }
        to.writeEndObject();
    }

    private static boolean flat(JsonToken t) {
        return t != JsonToken.START_OBJECT;
    }

    private void branch(JsonParser from, JsonGenerator to, String path) throws IOException {
        if (from.currentToken() == JsonToken.START_OBJECT) {
            object(from, to, path);
            return;
        }
        to.writeStartArray();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            if (from.currentToken() == JsonToken.START_OBJECT) {
                object(from, to, path);
            } else {
                from.skipChildren();
            }
        }
        to.writeEndArray();
    }

    /** A value, or a list of values; objects in it have no path of their own and are left out. */
    private static void leaf(JsonParser from, JsonGenerator to) throws IOException {
        if (from.currentToken() != JsonToken.START_ARRAY) {
            to.copyCurrentEvent(from);
            return;
        }
        to.writeStartArray();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            if (from.currentToken().isScalarValue()) {
                to.copyCurrentEvent(from);
            } else {
                from.skipChildren();
            }
        }
        to.writeEndArray();
    }
}
