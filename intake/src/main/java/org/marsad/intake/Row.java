package org.marsad.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * One row of JSON Lines; other fields are passed over, and an empty value is as good as none.
 *
 * @param id the row's own id, or null
 * @param text the body
 * @param title a headline apart, or null
 * @param source the outlet, or null
 * @param url address, or null
 * @param published as written, or null
 * @param broken lone surrogates in any of them that became U+FFFD
 */
record Row(
        @Nullable String id,
        String text,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable String published,
        int broken) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Intake.LIMIT)
                    .build())
            .build();

    /**
     * Reads one object.
     *
     * @throws Fault where it is no JSON object, has no text, or a known field is neither a string nor a number
     */
    static Row parse(String json) throws Fault {
        try (JsonParser parser = JSON.createParser(json)) {
            return new Reading(parser).row();
        } catch (JsonProcessingException e) {
            throw new Fault("row: expected a JSON object, found a fault at column "
                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** Title, blank line, body; the body alone where it begins with the title. */
    String wholeText() {
        return WholeText.of(title, text);
    }

    /** Why a row is not a report. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Fault(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    private static final class Reading {
        private final JsonParser parser;
        private int broken;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        Row row() throws IOException, Fault {
            expect(JsonToken.START_OBJECT, parser.nextToken());
            String id = null;
            String text = null;
            String title = null;
            String source = null;
            String url = null;
            String published = null;
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                parser.nextToken();
                switch (field) {
                    case "id" -> id = known(string(field));
                    case "text" -> text = string(field);
                    case "title" -> title = known(string(field));
                    case "source" -> source = known(string(field));
                    case "url" -> url = known(string(field));
                    case "published" -> published = known(string(field));
                    default -> parser.skipChildren();
                }
            }
            expect(JsonToken.END_OBJECT, parser.currentToken());
            if (parser.nextToken() != null) {
                throw new Fault("row: expected one JSON object, found more after it");
            }
            if (text == null) {
                throw new Fault("text: expected a string, found none");
            }
            return new Row(id, text, title, source, url, published, broken);
        }

        private @Nullable String string(String field) throws IOException, Fault {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_NULL) {
                return null;
            }
            if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
                throw new Fault(field + ": expected a string, found " + shape(token));
            }
            char[] units = parser.getText().toCharArray();
            int found = Surrogates.repair(units);
            broken += found;
            return found == 0 ? parser.getText() : new String(units);
        }

        private static @Nullable String known(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }

        private static void expect(JsonToken expected, @Nullable JsonToken found) throws Fault {
            if (found != expected) {
                throw new Fault("row: expected a JSON object, found " + (found == null ? "nothing" : shape(found)));
            }
        }

        private static String shape(JsonToken token) {
            return switch (token) {
                case START_OBJECT -> "an object";
                case START_ARRAY -> "a list";
                case VALUE_STRING -> "a string";
                default -> token.isNumeric() ? "a number" : String.valueOf(token.asString());
            };
        }
    }
}
