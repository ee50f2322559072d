package org.marsad.text;

import java.util.Arrays;
import org.marsad.knowledge.Fold;

/** The tokens of a text: words, runs of digits and single marks, with offsets into the text and their folded letters. */
final class Tokens {
    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte MARK = 2;

    /** Sorts of characters below the end of the Arabic block: most of a text is there, and a table is quicker than Unicode's. */
    private static final byte[] SORT = new byte[0x700];

    private static final byte LETTER = 1;
    private static final byte BLANK = 2;

    static {
        for (char c = 0; c < SORT.length; c++) {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            SORT[c] = blank ? BLANK : Character.isLetter(c) && c != '\u0640' ? LETTER : 0;
        }
    }

    /** Characters a token has at least, blanks included, in nearly all texts: by it room is made at once. */
    private static final int SHORT = 4;

    private final String text;
    int size;
    int[] start;
    int[] end;
    int[] foldStart;
    byte[] kind;
    /** Whether a line break stands between this token and the one before: 1, an empty line: 2. */
    byte[] breakBefore;

    char[] folded;
    int foldedSize;

    Tokens(String text) {
        this.text = text;
        int room = text.length() / SHORT + 16;
        this.start = new int[room];
        this.end = new int[room];
        this.foldStart = new int[room + 1];
        this.kind = new byte[room];
        this.breakBefore = new byte[room];
        this.folded = new char[text.length() + 16];
        split();
        foldStart[size] = foldedSize;
    }

    private void split() {
        int n = text.length();
        int i = 0;
        int breaks = 0;
        while (i < n) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                if (isLineBreak(i, n)) {
                    breaks++;
                }
                i++;
                continue;
            }
            boolean letter = isLetter(c);
            boolean digit = isDigit(c);
            if (!letter && !digit && Fold.of(c) == Fold.NOTHING) {
                i++;
                continue;
            }
            open(i, breaks);
            if (letter) {
                i = word(i, n);
                if (foldedSize == foldStart[size]) {
                    continue;
                }
                kind[size] = WORD;
            } else if (digit) {
                i = number(i, n);
                kind[size] = NUMBER;
            } else {
                put(c);
                i += i + 1 < n && Character.isSurrogatePair(c, text.charAt(i + 1)) ? 2 : 1;
                kind[size] = MARK;
            }
            breaks = 0;
            end[size] = i;
            size++;
        }
    }

    private void open(int at, int breaks) {
        if (size == kind.length) {
            int more = size * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            foldStart = Arrays.copyOf(foldStart, more + 1);
            kind = Arrays.copyOf(kind, more);
            breakBefore = Arrays.copyOf(breakBefore, more);
        }
        start[size] = at;
        foldStart[size] = foldedSize;
        breakBefore[size] = (byte) Math.min(breaks, 2);
    }

    /** Letters and what may stand within a word without being one; trailing marks of vowels belong to the word. */
    private int word(int i, int n) {
        int last = i;
        while (i < n) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                if (Fold.isPresentationForm(c)) {
                    String letters = Fold.expand(c);
                    for (int k = 0; k < letters.length(); k++) {
                        if (!isBlank(letters.charAt(k))) {
                            put(letters.charAt(k));
                        }
                    }
                } else {
                    put(c);
                }
                i++;
                last = i;
            } else if (Fold.of(c) == Fold.NOTHING && c != '\uFEFF') {
                i++;
                if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640') {
                    last = i;
                }
            } else {
                break;
            }
        }
        return last;
    }

    /** Digits with separators between digits: {@code 25.000}, {@code 10:30}, {@code 5/5/2020}, {@code ٢٥٬٠٠٠}. */
    private int number(int i, int n) {
        int last = i;
        while (i < n) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                put(c);
                i++;
                last = i;
            } else if (".,٬٫:/،".indexOf(c) >= 0 && i + 1 < n && isDigit(text.charAt(visible(i + 1, n)))) {
                put(c == '٫' ? '.' : c == '٬' || c == '،' ? ',' : c);
                i = visible(i + 1, n);
            } else if (Fold.of(c) == Fold.NOTHING) {
                i++;
            } else {
                break;
            }
        }
        return last;
    }

    /** The first character from here that leaves a trace, or the last of the text. */
    private int visible(int i, int n) {
        while (i + 1 < n && Fold.of(text.charAt(i)) == Fold.NOTHING) {
            i++;
        }
        return i;
    }

    private boolean isLineBreak(int i, int n) {
        char c = text.charAt(i);
        return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\r' && (i + 1 == n || text.charAt(i + 1) != '\n');
    }

    private static boolean isBlank(char c) {
        return c < SORT.length ? SORT[c] == BLANK : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void put(char c) {
        char f = Fold.of(c);
        if (f == Fold.NOTHING) {
            return;
        }
        if (foldedSize == folded.length) {
            folded = Arrays.copyOf(folded, foldedSize * 2);
        }
        folded[foldedSize++] = f;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0x0660 && c <= 0x0669 || c >= 0x06F0 && c <= 0x06F9;
    }

    static boolean isLetter(char c) {
        return c < SORT.length ? SORT[c] == LETTER : Character.isLetter(c) && c != '\u0640';
    }
}
