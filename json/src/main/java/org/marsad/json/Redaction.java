package org.marsad.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Blots words out of what is kept as JSON, one block for each of their characters, so that every offset stays as it was. */
public final class Redaction {
    private static final char BLOCK = '\u2588';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String words;

    /**
     * Blots out these words.
     *
     * @throws IllegalArgumentException where there are none
     */
    public Redaction(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("words: expected some to erase, found none");
        }
        this.words = words;
    }

    /** The text without the words. */
    public String of(String text) {
        return text.replace(words, String.valueOf(BLOCK).repeat(words.length()));
    }

    /**
     * A JSON object whose strings are without the words. Where a span of the text begins or ends within the words, its part of them is
     * blotted out too, for it is taken from the text anew.
     *
     * @param text the text without the words, in which spans count code points
     */
    public String of(String json, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length());
        try (JsonParser from = FACTORY.createParser(json);
                JsonGenerator to = JsonOutput.compact(out)) {
            for (JsonToken t = from.nextToken(); t != null; t = from.nextToken()) {
                if (t == JsonToken.FIELD_NAME && from.currentName().equals("text")) {
                    from.nextToken();
                    span(from, to, text);
                } else if (t == JsonToken.VALUE_STRING) {
                    to.writeString(of(from.getText()));
                } else {
                    to.copyCurrentEvent(from);
                }
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** "text", and "start" and "end" where they follow. */
    private void span(JsonParser from, JsonGenerator to, String text) throws IOException {
        String said = from.getText();
        JsonToken next = from.nextToken();
        if (next != JsonToken.FIELD_NAME || !from.currentName().equals("start")) {
            to.writeStringField("text", of(said));
            if (next != null) {
                to.copyCurrentEvent(from);
                if (next == JsonToken.FIELD_NAME) {
                    value(from, to, from.nextToken());
                }
            }
            return;
        }
        from.nextToken();
        int start = from.getIntValue();
        from.nextToken();
        from.nextToken();
        int end = from.getIntValue();
        to.writeStringField("text", text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        to.writeNumberField("start", start);
        to.writeNumberField("end", end);
    }

    private void value(JsonParser from, JsonGenerator to, JsonToken t) throws IOException {
        if (t == JsonToken.VALUE_STRING) {
            to.writeString(of(from.getText()));
        } else {
            to.copyCurrentEvent(from);
        }
    }
}
