package org.marsad.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Lexicon;
import org.marsad.knowledge.WordNumbers;
import org.marsad.record.Evidence;

/**
 * A text split into tokens and sentences, with every lexical hit found in one walk. Tokens, sentences and hits are numbers;
 * offsets lead into the untouched text.
 */
public final class TokenisedText {
    /** Longest run of tokens that one entry may span. */
    private static final int LONGEST_HIT = 16;
    /** Prepositions that are written to the word behind them. */
    private static final String PREPOSITIONS = "بلك";

    private final String text;
    private final Knowledge knowledge;
    private final Tokens tokens;
    private final int[] firstHit;
    private int[] hitEnd;
    private int[] hitForm;
    private int hits;
    private final Sentences sentences;
    /** The folded letters of the tokens that were asked for: rules ask for the same ones often. */
    private @Nullable String[] words = {};

    /** Splits a text and walks it once. */
    public TokenisedText(String text, Knowledge knowledge) {
        this.text = text;
        this.knowledge = knowledge;
        this.tokens = new Tokens(text);
        this.sentences = new Sentences(this);
        this.firstHit = new int[tokens.size + 1];
        this.hitEnd = new int[2 * tokens.size + 16];
        this.hitForm = new int[2 * tokens.size + 16];
        walk();
    }

    private void walk() {
        Lexicon lexicon = knowledge.lexicon();
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = sentences.start(s); t < sentences.end(s); t++) {
                firstHit[t] = hits;
                if (tokens.kind[t] == Tokens.WORD) {
                    walkFrom(t, sentences.end(s), lexicon);
                }
            }
        }
        firstHit[tokens.size] = hits;
    }

    /** Follows the automaton from one word over blanks and quotation marks within the sentence. */
    private void walkFrom(int first, int end, Lexicon lexicon) {
        long cursor = lexicon.start();
        int limit = Math.min(end, first + LONGEST_HIT);
        for (int t = first; t < limit; t++) {
            if (t > first) {
                if (isQuote(t) || isSlash(t)) {
                    continue;
                }
                cursor = lexicon.step(cursor, ' ');
                if (cursor < 0) {
                    return;
                }
            }
            for (int i = tokens.foldStart[t]; i < tokens.foldStart[t + 1]; i++) {
                cursor = lexicon.step(cursor, tokens.folded[i]);
                if (cursor < 0) {
                    return;
                }
            }
            if (lexicon.accepts(cursor)) {
                addHit(closing(first, t + 1, end), lexicon.formNumber(cursor));
            }
            walkToProclitic(first, t, limit, end, cursor, lexicon);
        }
    }

    /** «متهم ب» in «متهم بقتل»: an entry that ends with a preposition ends before the word that the letter is written to. */
    private void walkToProclitic(int first, int t, int limit, int end, long cursor, Lexicon lexicon) {
        int next = t + 1;
        while (next < limit && isQuote(next)) {
            next++;
        }
        if (next >= limit || tokens.kind[next] != Tokens.WORD) {
            return;
        }
        int letter = tokens.foldStart[next];
        if (tokens.foldStart[next + 1] - letter < 2 || PREPOSITIONS.indexOf(tokens.folded[letter]) < 0) {
            return;
        }
        long after = lexicon.step(cursor, ' ');
        after = after < 0 ? after : lexicon.step(after, tokens.folded[letter]);
        if (after >= 0 && lexicon.accepts(after)) {
            addHit(closing(first, t + 1, end), lexicon.formNumber(after));
        }
    }

    /** Takes the closing mark into a hit that holds the opening one. */
    private int closing(int from, int to, int end) {
        if (to == from + 1) {
            return to;
        }
        int open = 0;
        for (int t = from; t < to; t++) {
            if (isQuote(t) || isSlash(t)) {
                open++;
            }
        }
        boolean more = to < end;
        return open % 2 == 1 && more && (isQuote(to) || isSlash(to)) ? to + 1 : to;
    }

    private void addHit(int end, int form) {
        if (hits == hitEnd.length) {
            hitEnd = Arrays.copyOf(hitEnd, hits * 2);
            hitForm = Arrays.copyOf(hitForm, hits * 2);
        }
        hitEnd[hits] = end;
        hitForm[hits] = form;
        hits++;
    }

    /** The untouched text. */
    public String text() {
        return text;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size;
    }

    /** Offset of a token's first character, in UTF-16 units. */
    public int start(int token) {
        return tokens.start[token];
    }

    /** Offset after a token's last character, in UTF-16 units. */
    public int end(int token) {
        return tokens.end[token];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < tokens.size && tokens.kind[token] == Tokens.WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < tokens.size && tokens.kind[token] == Tokens.NUMBER;
    }

    public boolean isMark(int token, char mark) {
        return token >= 0
                && token < tokens.size
                && tokens.kind[token] == Tokens.MARK
                && tokens.folded[tokens.foldStart[token]] == mark;
    }

    public boolean isQuote(int token) {
        return token >= 0
                && token < tokens.size
                && tokens.kind[token] == Tokens.MARK
                && Fold.isQuote(text.charAt(tokens.start[token]));
    }

    /** A slash, which some agencies set around names: «تنظيم / داعش /». */
    private boolean isSlash(int token) {
        return isMark(token, '/');
    }

    /** Whether a comma, semicolon or other mark that may end a clause stands at this token. */
    public boolean isClauseMark(int token) {
        return isMark(token, '،') || isMark(token, ',') || isMark(token, '؛') || isMark(token, ';');
    }

    /** Lines begun between this token and the one before: 0, 1, or 2 for an empty line. */
    public int breakBefore(int token) {
        return tokens.breakBefore[token];
    }

    /** The folded letters of a token; empty before the first and behind the last, as rules look at what stands around. */
    public String folded(int token) {
        if (token < 0 || token >= tokens.size) {
            return "";
        }
        if (words.length == 0) {
            words = new String[tokens.size];
        }
        String known = words[token];
        if (known == null) {
            known = new String(tokens.folded, tokens.foldStart[token], letters(token));
            words[token] = known;
        }
        return known;
    }

    /** How many folded letters a token has. */
    public int letters(int token) {
        return tokens.foldStart[token + 1] - tokens.foldStart[token];
    }

    /** A folded letter of a token, by its place from 0. */
    public char letter(int token, int at) {
        return tokens.folded[tokens.foldStart[token] + at];
    }

    /** The number of the word that some of a token's folded letters are, from one up to, not with, another; -1 where it has none. */
    public int number(int token, int from, int to, WordNumbers words) {
        int start = tokens.foldStart[token];
        return words.of(tokens.folded, start + from, start + to);
    }

    /** Whether a token's folded letters are exactly these. */
    public boolean is(int token, String folded) {
        return token >= 0
                && token < tokens.size
                && letters(token) == folded.length()
                && goesOn(tokens.foldStart[token], folded);
    }

    /** Whether a token's folded letters are a proclitic and these. */
    public boolean is(int token, char proclitic, String folded) {
        return token >= 0
                && token < tokens.size
                && letters(token) == folded.length() + 1
                && letter(token, 0) == proclitic
                && goesOn(tokens.foldStart[token] + 1, folded);
    }

    private boolean goesOn(int from, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (tokens.folded[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The words from one token up to, not with, another. */
    public Evidence words(int from, int to) {
        return Evidence.in(text, tokens.start[from], tokens.end[to - 1]);
    }

    /**
     * The words of a piece without the proclitics of its first word, which are letters of their own in the text: «بالقورية» is
     * the name «القورية» when the article is part of the name.
     *
     * @param form the bits of {@link Form} of the reading
     */
    public Evidence bare(int from, int to, int form) {
        int s = tokens.start[from];
        int e = tokens.end[to - 1];
        s = skip(s, e, (form & Form.AND) != 0);
        if ((form & Form.LI) != 0 && (form & Form.THE) == 0 && startsLamLam(s, e)) {
            return Evidence.in(text, s, e);
        }
        s = skip(s, e, (form & Form.PREPOSITION) != 0 && !startsLamLam(s, e));
        return Evidence.in(text, s, e);
    }

    private boolean startsLamLam(int s, int e) {
        return e - s > 2 && text.charAt(s) == 'ل' && text.charAt(s + 1) == 'ل';
    }

    /** Skips one letter and the vowel marks and tatweel on it. */
    private int skip(int s, int e, boolean really) {
        if (!really || e - s < 2) {
            return s;
        }
        int i = s + 1;
        while (i < e - 1 && Fold.of(text.charAt(i)) == Fold.NOTHING) {
            i++;
        }
        return i;
    }

    /** First hit that begins at a token; hits go on to {@code firstHit(token + 1)}, short ones first. */
    public int firstHit(int token) {
        return firstHit[token];
    }

    /** The token after the last one of a hit. */
    public int hitEnd(int hit) {
        return hitEnd[hit];
    }

    /** First reading of a hit; readings go on to {@link #lastReading}. */
    public int firstReading(int hit) {
        return knowledge.lexicon().firstReading(hitForm[hit]);
    }

    /** The reading after the last one of a hit. */
    public int lastReading(int hit) {
        return knowledge.lexicon().firstReading(hitForm[hit] + 1);
    }

    /** The sentences. */
    public Sentences sentences() {
        return sentences;
    }
}
