package org.marsad.workbench.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Lately;
import org.marsad.record.Report;

/**
 * Lets a request that creates something do so once, however often it comes: by its key, which a program sends in {@code Idempotency-Key}
 * and a form holds in its field {@code key}. Keys are remembered for as long as the workbench runs. Source: the IETF's draft "The
 * Idempotency-Key HTTP Header Field".
 */
public final class Once {
    private static final int LONGEST = 200;
    private static final int REMEMBERED = 2_000;

    private final Map<String, Answered> answers = Collections.synchronizedMap(new Lately<>(REMEMBERED));

    /** What was answered to whom, as soon as it went well. */
    private static final class Answered {
        private @Nullable Answer answer;
        private String body = "";
    }

    /** Makes an answer. */
    @FunctionalInterface
    public interface Making {
        /** Makes it. */
        Answer make() throws IOException;
    }

    /**
     * The key of a request.
     *
     * @param header {@code Idempotency-Key}, or null
     * @return null where it has none
     */
    public static @Nullable String key(@Nullable String header, String contentType, byte[] body) {
        String type = contentType.toLowerCase(Locale.ROOT);
        boolean form = type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
        return header != null || !form
                ? header
                : Asked.fields(new String(body, StandardCharsets.UTF_8)).get("key");
    }

    /**
     * Answers a request, as it was answered before where it came before and went well.
     *
     * @throws Problem 400 where the key is too long, 422 where another request had it
     */
    public Answer answer(Asked asked, Making making) throws IOException {
        String key = asked.key();
        if (key == null || key.isBlank()) {
            return making.make();
        }
        if (key.length() > LONGEST) {
            throw Problem.malformed("key: expected at most " + LONGEST + " characters");
        }
        Answered held = answers.computeIfAbsent(asked.path() + " " + key, k -> new Answered());
        synchronized (held) {
            String body = Report.id(asked.body());
            Answer before = held.answer;
            if (before != null) {
                if (!held.body.equals(body)) {
                    throw new Problem(422, "key: another request had it; expected a new one for each request");
                }
                return before;
            }
            Answer answer = making.make();
            held.answer = answer.status() < 400 ? answer : null;
            held.body = body;
            return answer;
        }
    }
}
