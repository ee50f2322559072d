package org.marsad.intake.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through an export and hands on its messages, each when it is read: exports have hundreds of megabytes. */
public final class ExportReader {
    private final JsonParser json;
    private final Window window;
    private final Consumer<Message> taker;
    private boolean found;

    private ExportReader(JsonParser json, Window window, Consumer<Message> taker) {
        this.json = json;
        this.window = window;
        this.taker = taker;
    }

    /**
     * Reads an export to its end.
     *
     * @param bytes without a byte-order mark
     * @param limit bytes of one message at most
     * @throws IOException where the stream fails, or it is no export, no JSON or not in UTF-8; messages before are handed on
     */
    public static void read(InputStream bytes, int limit, Consumer<Message> taker) throws IOException {
        Window window = new Window(bytes, limit);
        try (JsonParser json = factory(limit).createParser(window)) {
            ExportReader reader = new ExportReader(json, window, taker);
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("Telegram export: expected an object with \"messages\", found none");
            }
            reader.chats();
            if (!reader.found) {
                throw new IOException("Telegram export: expected an object with \"messages\", found one without");
            }
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "line " + e.getLocation().getLineNr() + ": Telegram export: expected JSON, found a fault at column "
                            + e.getLocation().getColumnNr(),
                    e);
        }
    }

    private static JsonFactory factory(int limit) {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(limit).build())
                .build();
    }

    /** The fields of an object that is a chat, or holds chats: at the top, in {@code chats} and in {@code left_chats}. */
    private void chats() throws IOException {
        String id = null;
        String name = null;
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            forget();
            switch (field) {
                case "id" -> id = scalar();
                case "name" -> name = scalar();
                case "messages" -> messages(new Chat(id, name), value);
                case "chats", "left_chats" -> {
                    if (value == JsonToken.START_OBJECT) {
                        chats();
                    } else {
                        pass();
                    }
                }
                case "list" -> {
                    if (value == JsonToken.START_ARRAY) {
                        list();
                    } else {
                        pass();
                    }
                }
                default -> pass();
            }
        }
    }

    private void list() throws IOException {
        found = true;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                chats();
            } else {
                pass();
            }
        }
    }

    private void messages(Chat chat, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            pass();
            return;
        }
        found = true;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            forget();
            if (token == JsonToken.START_OBJECT) {
                taker.accept(message(chat));
            } else {
                pass();
            }
        }
    }

    private Message message(Chat chat) throws IOException {
        long start = json.currentTokenLocation().getByteOffset();
        int line = json.currentTokenLocation().getLineNr();
        String id = null;
        String type = null;
        String unixTime = null;
        String date = null;
        String forwardedFrom = null;
        StringBuilder text = new StringBuilder();
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            json.nextToken();
            switch (field) {
                case "id" -> id = scalar();
                case "type" -> type = scalar();
                case "date_unixtime" -> unixTime = scalar();
                case "date" -> date = scalar();
                case "forwarded_from" -> forwardedFrom = scalar();
                case "text" -> words(text);
                default -> skip();
            }
        }
        byte[] raw = window.between(start, json.currentLocation().getByteOffset());
        boolean service = type != null && !type.equals("message");
        return new Message(chat, id, service, unixTime, date, forwardedFrom, text.toString(), raw, line);
    }

    /** A string, or a list of strings and of objects that have one. */
    private void words(StringBuilder text) throws IOException {
        switch (json.currentToken()) {
            case VALUE_STRING -> text.append(json.getText());
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    words(text);
                }
            }
            case START_OBJECT -> {
                for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                    json.nextToken();
                    if (field.equals("text")) {
                        words(text);
                    } else {
                        skip();
                    }
                }
            }
            default -> {}
        }
    }

    private @Nullable String scalar() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            String value = json.getText();
            return value.isBlank() ? null : value;
        }
        skip();
        return null;
    }

    private void skip() throws IOException {
        json.skipChildren();
    }

    /** Passes over a value outside of messages, however long it is. */
    private void pass() throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth > 0) {
                forget();
                json.nextToken();
            }
        } while (depth > 0);
    }

    private void forget() throws IOException {
        long at = json.currentTokenLocation().getByteOffset();
        if (at < 0) {
            throw new IOException("Telegram export: expected UTF-8, found UTF-16");
        }
        window.forget(at);
    }
}
