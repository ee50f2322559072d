package org.marsad.export.check.sheet;

/**
 * Where quotes open and close: in the first place of a cell they open, before a delimiter or the end of a line they close, doubled they
 * are a part of the cell. Source: RFC 4180.
 */
final class Quotes {
    private enum At {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final char delimiter;
    private At at = At.START;
    private int opened;
    private boolean stray;

    Quotes(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Begins a record. */
    void begin() {
        at = At.START;
        stray = false;
    }

    /** Goes on over a line. */
    void over(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (at) {
                case START, PLAIN -> {
                    if (c == '"' && at == At.START) {
                        at = At.QUOTED;
                        opened = i;
                    } else {
                        at = c == delimiter ? At.START : At.PLAIN;
                    }
                }
                case QUOTED -> {
                    if (c == '"') {
                        if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                            i++;
                        } else {
                            at = At.CLOSED;
                        }
                    }
                }
                case CLOSED -> {
                    if (c == delimiter) {
                        at = At.START;
                    } else if (c != '\n') {
                        stray = true;
                    }
                }
            }
        }
    }

    /** Whether the record goes on behind the last line. */
    boolean open() {
        return at == At.QUOTED;
    }

    /** Where in its line the quote stands that was opened last. */
    int opened() {
        return opened;
    }

    /** Whether something stood between a quote that closed and the delimiter. */
    boolean stray() {
        return stray;
    }
}
