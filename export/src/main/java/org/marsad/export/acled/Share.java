package org.marsad.export.acled;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure divided over several rows: equal parts, and what remains goes to the first ones, one each (14 over three: 5, 5, 4). Source: ACLED
 * codebook, reported fatalities.
 *
 * @param part of this row
 * @param number of this row, from 1
 * @param of how many rows
 */
record Share(long part, int number, int of) {
    /** The shares of a figure. */
    static List<Share> of(long whole, int rows) {
        List<Share> out = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            out.add(new Share(whole / rows + (i < whole % rows ? 1 : 0), i + 1, rows));
        }
        return out;
    }
}
