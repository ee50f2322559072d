package org.marsad.knowledge.compile;

import java.io.IOException;
import java.util.List;

/** Knowledge that cannot be used until its author mends it. */
public final class BadKnowledge extends IOException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;
    private final boolean missing;

    private BadKnowledge(List<String> problems, boolean missing) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
        this.missing = missing;
    }

    /** A folder that cannot be opened at all. */
    static BadKnowledge missing(String problem) {
        return new BadKnowledge(List.of(problem), true);
    }

    /** A folder that is there and holds no knowledge. */
    static BadKnowledge empty(String problem) {
        return new BadKnowledge(List.of(problem), false);
    }

    static BadKnowledge of(List<Problem> problems) {
        return new BadKnowledge(problems.stream().map(Problem::toString).toList(), false);
    }

    /** What is wrong, one line each: {@code file:line: what: expected X, found Y}. */
    public List<String> problems() {
        return problems;
    }

    /** Whether there is no such folder. */
    public boolean missing() {
        return missing;
    }
}
