package org.marsad.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Holds lines of JSON against the schema of readings. */
final class ReadingSchema {
    private final JsonSchema schema;

    private ReadingSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** The schema that ships with Marsad. */
    static ReadingSchema shipped() {
        return new ReadingSchema(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReadingJson.schema()));
    }

    /** What is wrong with a reading, each with its place in the object; empty where nothing is. */
    List<String> problems(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
