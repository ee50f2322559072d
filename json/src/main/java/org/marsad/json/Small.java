package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes small JSON objects in memory; a field without a value is left out. */
public final class Small {
    private final JsonGenerator json;

    private Small(JsonGenerator json) {
        this.json = json;
    }

    /** One write that may fail, as none does in memory. */
    private interface Write {
        void to() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.to();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object as one line. */
    public static String object(Consumer<Small> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        write(() -> {
            try (JsonGenerator json = JsonOutput.compact(out)) {
                json.writeStartObject();
                fields.accept(new Small(json));
                json.writeEndObject();
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    /** An object as a page for people, a field a line, with a line end. */
    public static String page(Consumer<Small> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        write(() -> {
            try (JsonGenerator json = JsonOutput.laidOut(out)) {
                json.writeStartObject();
                fields.accept(new Small(json));
                json.writeEndObject();
            }
        });
        return out.toString(StandardCharsets.UTF_8) + "\n";
    }

    /** A value as its string, or nothing for null. */
    public void text(String field, @Nullable Object value) {
        if (value != null) {
            write(() -> json.writeStringField(field, value.toString()));
        }
    }

    /** A number, or nothing for null. */
    public void number(String field, @Nullable Number value) {
        if (value instanceof Double d) {
            write(() -> json.writeNumberField(field, d));
        } else if (value != null) {
            write(() -> json.writeNumberField(field, value.longValue()));
        }
    }

    /** What is JSON already. */
    public void json(String field, String value) {
        write(() -> {
            json.writeFieldName(field);
            json.writeRawValue(value);
        });
    }

    /** A flag, or nothing for false. */
    public void flag(String field, boolean value) {
        if (value) {
            write(() -> json.writeBooleanField(field, true));
        }
    }

    /** A list of strings, even an empty one. */
    public void strings(String field, Collection<String> values) {
        write(() -> {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    /** An object inside. */
    public void object(String field, Consumer<Small> fields) {
        write(() -> {
            json.writeObjectFieldStart(field);
            fields.accept(this);
            json.writeEndObject();
        });
    }

    /** A list of objects, even an empty one. */
    public <T> void list(String field, Collection<T> values, BiConsumer<Small, T> fields) {
        write(() -> {
            json.writeArrayFieldStart(field);
            for (T value : values) {
                json.writeStartObject();
                fields.accept(this, value);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
