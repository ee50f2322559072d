package org.marsad.cli.evaluate;

import java.util.List;

/** Rows that cannot be scored: figures over the rest would mislead. */
final class BadRows extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<String> problems;

    BadRows(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each, with file and line. */
    List<String> problems() {
        return problems;
    }
}
