package org.marsad.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds lines of JSON against the schema of readings, for any test that has some. */
public final class ReadingSchema {
    private final JsonSchema schema;

    private ReadingSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** The schema that ships with Marsad. */
    public static ReadingSchema shipped() {
        try (InputStream in = ReadingJson.class.getResourceAsStream("reading.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ReadingSchema(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a reading, each with its place in the object; empty where nothing is. */
    public List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
