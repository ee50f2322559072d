package org.marsad.export.table;

import java.util.List;

/**
 * What came of the incidents that a table was given.
 *
 * @param incidents how many it was given
 * @param rows how many rows it has, the header apart
 * @param leftOut the incidents that have no row, in the order in which they came
 */
public record Filled(int incidents, int rows, List<LeftOut> leftOut) {
    public Filled {
        leftOut = List.copyOf(leftOut);
        if (leftOut.size() > incidents) {
            throw new IllegalArgumentException(
                    "written: expected at most " + incidents + " left out, found " + leftOut.size());
        }
    }
}
