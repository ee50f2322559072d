package org.marsad.cli.evaluate;

/**
 * How much of what was read is right and how much of what is right was read; all 0 to 1, and 0 where there is nothing to divide
 * by.
 *
 * @param precision right of all read
 * @param recall right of all annotated
 * @param f1 the harmonic mean of both
 */
record Rates(double precision, double recall, double f1) {

    static Rates of(double right, double wrong, double missed) {
        double precision = ratio(right, right + wrong);
        double recall = ratio(right, right + missed);
        return new Rates(precision, recall, ratio(2 * precision * recall, precision + recall));
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
