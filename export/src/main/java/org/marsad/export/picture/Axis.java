package org.marsad.export.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Where numbers of people lie on a line from none upwards.
 *
 * @param from pixels where 0 lies
 * @param to pixels where the line ends
 * @param end the number at its end, at least 1
 * @param step between two marks, at least 1
 */
record Axis(double from, double to, long end, long step) {
    private static final int MARKS = 6;

    /** A line on which the largest number leaves some space behind it. */
    static Axis over(long most, double from, double to) {
        long step = 1;
        for (long i = 0; most / step > MARKS; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new Axis(from, to, Math.max(most + Math.max(1, most / 8), most + step / 2), step);
    }

    double at(long n) {
        return from + (to - from) * Math.min(n, end) / end;
    }

    /** The numbers that are written below it. */
    List<Long> marks() {
        List<Long> out = new ArrayList<>();
        for (long n = 0; n <= end; n += step) {
            out.add(n);
        }
        return out;
    }
}
