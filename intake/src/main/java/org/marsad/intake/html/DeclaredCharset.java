package org.marsad.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding that a page declares: after {@code charset=} in a header or in its first bytes. */
public final class DeclaredCharset {
    /** Where HTML wants the declaration to stand, and some more. */
    private static final int START = 4096;

    private DeclaredCharset() {}

    /** What the first bytes of a page declare, or null where they declare none that this machine knows. */
    public static @Nullable Charset of(byte[] page) {
        return of(new String(page, 0, Math.min(page.length, START), StandardCharsets.ISO_8859_1));
    }

    /** What a {@code Content-Type} or the beginning of a page declares, or null. */
    public static @Nullable Charset of(String declaration) {
        String lower = declaration.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("charset"); at >= 0; at = lower.indexOf("charset", at + 1)) {
            String name = name(declaration, at + "charset".length());
            if (!name.isEmpty()) {
                return known(name);
            }
        }
        return null;
    }

    private static String name(String declaration, int from) {
        int at = skipSpaces(declaration, from);
        if (at >= declaration.length() || declaration.charAt(at) != '=') {
            return "";
        }
        at = skipSpaces(declaration, at + 1);
        if (at < declaration.length() && (declaration.charAt(at) == '"' || declaration.charAt(at) == '\'')) {
            at++;
        }
        int end = at;
        while (end < declaration.length() && named(declaration.charAt(end))) {
            end++;
        }
        return declaration.substring(at, end);
    }

    private static boolean named(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == ':'
                || c == '.';
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
