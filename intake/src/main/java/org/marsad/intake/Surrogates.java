package org.marsad.intake;

/** Halves of characters that stand alone: no text, so they become U+FFFD. */
final class Surrogates {
    static final char BROKEN = '\uFFFD';

    private Surrogates() {}

    /** Replaces every lone surrogate and tells how many there were. */
    static int repair(char[] units) {
        int broken = 0;
        for (int i = 0; i < units.length; i++) {
            if (!Character.isSurrogate(units[i])) {
                continue;
            }
            if (i + 1 < units.length && Character.isSurrogatePair(units[i], units[i + 1])) {
                i++;
            } else {
                units[i] = BROKEN;
                broken++;
            }
        }
        return broken;
    }
}
