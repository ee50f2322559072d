package org.marsad.claim.act;

import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.text.TokenisedText;

/** Reads whether an act is said to have happened at all. Source: codebook, chapter modality. */
final class Moods {
    /** Tokens that a mood word may stand before the word it holds. */
    private static final int REACH = 3;

    private final Words words;
    private final TokenisedText text;

    Moods(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /**
     * What keeps the act at a token from having happened (planned, threatened, hypothetical, habitual, drill, negation, …), or
     * null.
     */
    @Nullable
    String of(int token, int from, int to) {
        for (int t = token - 1; t >= Math.max(from, token - REACH); t--) {
            if (text.isClauseMark(t)) {
                break;
            }
            Word m = words.find(t, "moods");
            if (m != null
                    && m.get("reach").equals("next")
                    && m.to() <= token
                    && !m.get("mood").equals("background")) {
                return m.get("mood");
            }
        }
        for (int t = from; t < to; t++) {
            Word m = words.find(t, "moods");
            if (m == null || m.from() == token) {
                continue;
            }
            if (m.get("reach").equals("sentence")
                    && (m.to() <= token || !m.get("mood").equals("habitual"))) {
                return m.get("mood");
            }
            if (m.get("reach").equals("clause") && sameClause(m, token)) {
                return m.get("mood");
            }
        }
        String after = after(token, to);
        if (after != null) {
            return after;
        }
        Word verb = words.find(token, "actions");
        if (verb != null && verb.has(Form.WILL)) {
            return "planned";
        }
        return null;
    }

    /** «هجوم إلكتروني», «هجمات وشيكة»: an adjective right behind. */
    private @Nullable String after(int token, int to) {
        Word act = words.find(token, "actions");
        int end = act == null ? token + 1 : act.to();
        for (int t = end; t < Math.min(to, end + 3); t++) {
            Word m = words.find(t, "moods");
            if (text.isQuote(t)) {
                continue;
            }
            if (m != null && m.get("reach").equals("after")) {
                return m.get("mood");
            }
            if (words.find(t, "demonyms") == null && !words.has(t, "means")) {
                return null;
            }
        }
        return null;
    }

    private boolean sameClause(Word mood, int token) {
        int a = Math.min(mood.from(), token);
        int b = Math.max(mood.from(), token);
        for (int t = a; t < b; t++) {
            if (text.isClauseMark(t) || text.isQuote(t)) {
                return false;
            }
        }
        return mood.from() < token || mood.get("mood").equals("habitual");
    }

    /** Whether words such as «بعد», «منذ» hang an act on something else. */
    boolean recalled(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - REACH); t--) {
            if (text.is(t, "منذ")) {
                return true;
            }
        }
        return false;
    }
}
