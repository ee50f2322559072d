package org.marsad.workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back.
 *
 * @param status of HTTP
 * @param kind what it is; errors for programs are {@link Answers#JSON} with a content type of their own
 * @param body UTF-8; empty where it is written as it comes
 * @param headers besides those that every answer has
 * @param flow writes the body, or null where {@code body} is all of it
 */
public record Answer(
        int status,
        Answers kind,
        String body,
        Map<String, String> headers,
        @Nullable Flow flow) {
    /** Writes a body as it comes. */
    @FunctionalInterface
    public interface Flow {
        /**
         * Writes it.
         *
         * @param out flushed by whoever wants it sent at once
         */
        void to(OutputStream out) throws IOException;
    }

    public Answer {
        headers = Map.copyOf(headers);
        headers.values().forEach(Answer::check);
    }

    /** One header never becomes two. */
    private static void check(String value) {
        if (value.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw new IllegalArgumentException("header: expected no control characters");
        }
    }

    /** A body that is there. */
    public Answer(int status, Answers kind, String body, Map<String, String> headers) {
        this(status, kind, body, headers, null);
    }

    /** All is well. */
    public static Answer ok(Answers kind, String body) {
        return new Answer(200, kind, body, Map.of());
    }

    /** All is well; while the body is written nothing goes wrong any more but that whoever asked has gone. */
    public static Answer flowing(Answers kind, Flow flow) {
        return new Answer(200, kind, "", Map.of(), flow);
    }

    /**
     * Sends the browser elsewhere in the workbench.
     *
     * @param address begins with one slash; everything in it is encoded
     * @throws IllegalArgumentException where it leads to another host
     */
    public static Answer redirect(int status, String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.startsWith("/\\")) {
            throw new IllegalArgumentException("redirect: expected an address of the workbench itself");
        }
        return new Answer(status, Answers.PAGE, "", Map.of("Location", address));
    }

    /** The same with another status. */
    public Answer as(int other) {
        return new Answer(other, kind, body, headers, flow);
    }

    /** The same with one header more. */
    public Answer with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Answer(status, kind, body, all, flow);
    }

    /** The media type that it is sent as. */
    public String contentType() {
        return headers.getOrDefault("Content-Type", kind.contentType());
    }

    /** The bytes that are sent. */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
