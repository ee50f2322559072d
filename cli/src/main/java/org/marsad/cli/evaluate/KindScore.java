package org.marsad.cli.evaluate;

import java.util.List;

/**
 * How well the claims of one kind were read.
 *
 * @param matched claims read that stand for an annotated item
 * @param agreeing those of them whose leading value is right
 * @param gold annotated items
 * @param read claims read
 * @param errors what was missed or false, one line each
 */
record KindScore(Kind kind, int matched, int agreeing, int gold, int read, List<String> errors) {

    Rates rates() {
        return Rates.of(matched, read - matched, gold - matched);
    }

    /** The share of the matched claims whose leading value is right, 0 to 1. */
    double leading() {
        return Rates.ratio(agreeing, matched);
    }
}
