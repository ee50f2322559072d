package org.marsad.cli.archive;

import org.marsad.cli.Surroundings;

/** Shows on a terminal how far something long has come. */
final class Counter {
    private static final long EVERY = 250_000_000L;

    private final Surroundings surroundings;
    private final String what;
    private long shown = System.nanoTime();

    Counter(Surroundings surroundings, String what) {
        this.surroundings = surroundings;
        this.what = what;
    }

    void at(long n) {
        long now = System.nanoTime();
        if (surroundings.terminal() && now - shown > EVERY) {
            shown = now;
            surroundings.err().print("\r" + n + " " + what + "\033[K");
            surroundings.err().flush();
        }
    }

    void close() {
        if (surroundings.terminal()) {
            surroundings.err().print("\r\033[K");
            surroundings.err().flush();
        }
    }
}
