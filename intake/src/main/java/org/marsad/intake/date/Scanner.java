package org.marsad.intake.date;

/** Goes through the letters of a date; Arabic and Persian digits count as those of Europe. */
final class Scanner {
    private final String text;
    private int at;
    private int digits;

    Scanner(String text) {
        this.text = text.strip();
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean letter() {
        return !atEnd()
                && (text.charAt(at) >= 'A' && text.charAt(at) <= 'Z'
                        || text.charAt(at) >= 'a' && text.charAt(at) <= 'z');
    }

    String word() {
        int from = at;
        while (letter()) {
            at++;
        }
        return text.substring(from, at);
    }

    Scanner skipWord() {
        word();
        return this;
    }

    /** The number that stands here, 0 where none does; {@link #digits()} tells. More than nine digits are no number. */
    int number() {
        int value = 0;
        digits = 0;
        for (; !atEnd() && Character.digit(text.charAt(at), 10) >= 0 && digits < 9; at++, digits++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }

    /** How many digits {@link #number()} found last. */
    int digits() {
        return digits;
    }

    void skipDigits() {
        while (!atEnd() && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
    }

    boolean skip(char c) {
        if (atEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes over spaces and the signs named. */
    void skipSpacesAnd(char... signs) {
        while (!atEnd() && (Character.isWhitespace(text.charAt(at)) || among(signs))) {
            at++;
        }
    }

    /** 1 at a plus, -1 at a minus, else 0. */
    int sign() {
        if (atEnd()) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case '+' -> 1;
            case '-', '\u2212' -> -1;
            default -> 0;
        };
    }

    void skipSign() {
        at++;
    }

    private boolean among(char... signs) {
        for (char sign : signs) {
            if (text.charAt(at) == sign) {
                return true;
            }
        }
        return false;
    }
}
