package org.marsad.text;

import java.util.Arrays;

/**
 * Sentences as ranges of tokens. A sentence ends at a full stop, a question or exclamation mark, and at the end of a line;
 * scraped text often lacks the blank after the stop.
 */
public final class Sentences {
    /** A sentence longer than this is cut, so that work within one stays bounded. */
    private static final int LONGEST = 400;

    private int[] start = new int[16];
    private int size;
    private final int tokens;

    Sentences(TokenisedText text) {
        this.tokens = text.size();
        boolean open = true;
        for (int t = 0; t < tokens; t++) {
            if (open || text.breakBefore(t) > 0 || t - start[size - 1] >= LONGEST) {
                begin(t);
                open = false;
            }
            if (ends(text, t)) {
                open = true;
                while (t + 1 < tokens && text.breakBefore(t + 1) == 0 && closes(text, t + 1)) {
                    t++;
                }
            }
        }
    }

    private static boolean ends(TokenisedText text, int t) {
        if (text.isWord(t)) {
            return false;
        }
        if (text.isMark(t, '!') || text.isMark(t, '؟') || text.isMark(t, '?') || text.isMark(t, '…')) {
            return !inParentheses(text, t);
        }
        return text.isMark(t, '.') && !inEllipsis(text, t) && !afterInitial(text, t) && !inAddress(text, t);
    }

    /** «(..)» stands for words left out and ends nothing. */
    private static boolean inEllipsis(TokenisedText text, int t) {
        return text.isMark(t - 1, '.') || text.isMark(t + 1, '.') || text.isMark(t - 1, '(');
    }

    private static boolean inParentheses(TokenisedText text, int t) {
        return text.isMark(t + 1, ')') || text.isMark(t - 1, '(');
    }

    /** «د. سالم», «أ.ف.ب». */
    private static boolean afterInitial(TokenisedText text, int t) {
        return text.isWord(t - 1) && text.end(t - 1) - text.start(t - 1) == 1 && text.start(t) == text.end(t - 1);
    }

    /** «example.org»: a stop between Latin letters without a blank. */
    private static boolean inAddress(TokenisedText text, int t) {
        return isLatin(text, t - 1)
                && isLatin(text, t + 1)
                && text.end(t - 1) == text.start(t)
                && text.end(t) == text.start(t + 1);
    }

    private static boolean isLatin(TokenisedText text, int t) {
        return text.isWord(t) && text.text().charAt(text.start(t)) < 0x80;
    }

    /** A closing mark right after the stop belongs to the sentence that it closes. */
    private static boolean closes(TokenisedText text, int t) {
        return (text.isQuote(t) && text.start(t) == text.end(t - 1))
                || text.isMark(t, ')')
                || text.isMark(t, '.')
                || text.isMark(t, '!')
                || text.isMark(t, '؟')
                || text.isMark(t, '?');
    }

    private void begin(int token) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
        }
        start[size++] = token;
    }

    /** How many sentences there are. */
    public int size() {
        return size;
    }

    /** First token of a sentence. */
    public int start(int sentence) {
        return start[sentence];
    }

    /** The token after a sentence's last. */
    public int end(int sentence) {
        return sentence + 1 < size ? start[sentence + 1] : tokens;
    }

    /** The sentence that holds a token. */
    public int of(int token) {
        int i = Arrays.binarySearch(start, 0, size, token);
        return i >= 0 ? i : -i - 2;
    }
}
