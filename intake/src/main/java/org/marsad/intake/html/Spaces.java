package org.marsad.intake.html;

/** White space as a page shows it: any run of it is one space. */
final class Spaces {
    private Spaces() {}

    static String one(String text) {
        StringBuilder one = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!space(c)) {
                one.append(c);
            } else if (one.length() > 0 && one.charAt(one.length() - 1) != ' ') {
                one.append(' ');
            }
        }
        int end = one.length();
        return end > 0 && one.charAt(end - 1) == ' ' ? one.substring(0, end - 1) : one.toString();
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
