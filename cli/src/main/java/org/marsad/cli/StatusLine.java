package org.marsad.cli;

import java.util.function.Supplier;

/** A line on a terminal that tells how far something long has come; nothing where there is no terminal. */
public final class StatusLine {
    /** Nanoseconds between two looks. */
    private static final long EVERY = 250_000_000L;

    private final Surroundings surroundings;
    private long shown = System.nanoTime();

    /** A line in these surroundings, empty so far. */
    public StatusLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Shows what is to be said now, if somebody looks and the last time is a while ago. */
    public void show(Supplier<String> words) {
        long now = System.nanoTime();
        if (surroundings.terminal() && now - shown > EVERY) {
            shown = now;
            print(words.get());
        }
    }

    /** Takes the line away. */
    public void close() {
        if (surroundings.terminal()) {
            print("");
        }
    }

    private void print(String words) {
        surroundings.err().print("\r" + words + "\033[K");
        surroundings.err().flush();
    }
}
