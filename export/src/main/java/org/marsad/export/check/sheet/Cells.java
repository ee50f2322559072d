package org.marsad.export.check.sheet;

import java.util.List;

/**
 * A record of a file, as its cells stand there.
 *
 * @param line line on which it begins, from 1
 * @param values its cells, in their order; a blank line has a single empty one
 */
public record Cells(long line, List<String> values) {
    public Cells {
        values = List.copyOf(values);
    }

    /** Whether no cell says anything. */
    public boolean blank() {
        return values.stream().allMatch(String::isBlank);
    }
}
