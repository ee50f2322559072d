package org.marsad.knowledge;

import java.text.Normalizer;

/**
 * Brings letters into the one form in which words are looked up: no vowel marks, no tatweel, one alef, one ya, ta marbuta as
 * ha, hamza on its carrier as hamza alone, Arabic-Indic digits as ASCII, Latin letters small. For look-up only; evidence is
 * never folded.
 */
public final class Fold {
    /** Stands for a character that leaves no trace, such as a vowel mark or a bidi control. */
    public static final char NOTHING = 0;

    /** The folded form of each character below the end of the Arabic block, worked out once: it is asked for all letters of all texts. */
    private static final char[] LOW = new char[0x700];

    static {
        for (char c = 0; c < LOW.length; c++) {
            LOW[c] = fold(c);
        }
    }

    private Fold() {}

    /** The folded character, {@link #NOTHING} where it is dropped. Presentation forms are not covered: see {@link #expand}. */
    public static char of(char c) {
        return c < LOW.length ? LOW[c] : fold(c);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x064B && c <= 0x065F || c == 0x0670 || c == 0x0640 || c >= 0x06D6 && c <= 0x06ED) {
            return NOTHING;
        }
        if (c >= 0x0660 && c <= 0x0669) {
            return (char) ('0' + c - 0x0660);
        }
        if (c >= 0x06F0 && c <= 0x06F9) {
            return (char) ('0' + c - 0x06F0);
        }
        switch (c) {
            case 'أ':
            case 'إ':
            case 'آ':
            case 'ٱ':
                return 'ا';
            case 'ى':
            case 'ی':
            case 'ې':
                return 'ي';
            case 'ة':
            case 'ە':
            case 'ھ':
            case 'ہ':
                return 'ه';
            case 'ؤ':
            case 'ئ':
                return 'ء';
            case 'ک':
                return 'ك';
            case '\u06C3':
                return 'ه';
            case '\u200B':
            case '\u200C':
            case '\u200D':
            case '\u200E':
            case '\u200F':
            case '\u061C':
            case '\u00AD':
            case '\uFEFF':
                return NOTHING;
            default:
                if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
                    return NOTHING;
                }
                return c;
        }
    }

    /** Whether the character is an Arabic presentation form, which {@link #expand} turns into ordinary letters. */
    public static boolean isPresentationForm(char c) {
        return c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
    }

    /** The ordinary letters that a presentation form stands for, not yet folded. */
    public static String expand(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    /** The folded form of a word or name; runs of blanks become one space, quotation marks are dropped. */
    public static String word(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isPresentationForm(c)) {
                expand(c).chars().forEach(e -> put((char) e, out));
            } else {
                put(c, out);
            }
        }
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setLength(last);
        }
        return out.toString();
    }

    private static void put(char c, StringBuilder out) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            return;
        }
        char f = of(c);
        if (f != NOTHING && !isQuote(f)) {
            out.append(f);
        }
    }

    /** Whether the character is a quotation mark of any kind. */
    public static boolean isQuote(char c) {
        switch (c) {
            case '"':
            case '«':
            case '»':
            case '“':
            case '”':
            case '„':
            case '‟':
            case '‹':
            case '›':
            case '\u2018':
            case '\u2019':
            case '\'':
                return true;
            default:
                return false;
        }
    }
}
