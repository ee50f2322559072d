package org.marsad.json;

import java.util.Locale;

/**
 * Characters that have no shape of their own but change how others are shown: controls, line separators and the marks that turn
 * the direction of writing. A report may hold them to mislead; nothing that Marsad writes for eyes shows them as they are.
 *
 * <p>Source: Unicode Standard Annex 9, explicit directional formatting characters; ISO 6429, C0 and C1.
 */
public final class Unprintable {
    private Unprintable() {}

    /** Whether the character is one of them; joiners (U+200C, U+200D) are not, Persian and Urdu words need them. */
    public static boolean is(int c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        if (c < 0x200E) {
            return c < 0xA0 || c == 0x061C;
        }
        return c <= 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** The character as backslash, u and four hexadecimal digits: {@code \}{@code u202E}. */
    public static String escaped(char c) {
        return "\\u" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    }

    /** The text with every such character escaped. */
    public static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                out = out == null ? new StringBuilder(text.length() + 16).append(text, 0, i) : out;
                out.append(escaped(c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }
}
