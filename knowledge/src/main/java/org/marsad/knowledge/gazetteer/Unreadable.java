package org.marsad.knowledge.gazetteer;

/** A row that cannot be read; the message says what was expected. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    Unreadable(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    String why() {
        return why;
    }

    /** What was expected and what was found instead, which is quoted and cut short. */
    static Unreadable expected(String what, String expected, String found) {
        String shown = found.length() > 60 ? found.substring(0, 60) + "…" : found;
        return new Unreadable(
                what + ": expected " + expected + ", found " + (found.isEmpty() ? "none" : "\"" + shown + "\""));
    }
}
