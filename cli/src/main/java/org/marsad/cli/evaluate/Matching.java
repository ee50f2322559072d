package org.marsad.cli.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * Which incident of a reading stands for which annotated one.
 *
 * @param readOf for each annotated incident the index of the one read, or -1 where it was not found
 */
record Matching(int[] readOf) {
    private static final double FLOOR = 0.40;
    private static final double MAIN_FIRST = 1e-3;
    private static final double EARLY_FIRST = 1e-6;

    /** Pairs of highest total similarity; between equals, main before background and early before late. */
    static Matching of(List<List<Act>> annotated, List<Act> read) {
        int size = Math.max(annotated.size(), read.size());
        double[][] worth = new double[size][size];
        for (int i = 0; i < annotated.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double similarity = Similarity.of(annotated.get(i), read.get(j));
                boolean main = annotated.get(i).get(0).isMain();
                worth[i][j] = similarity < FLOOR ? 0 : similarity + (main ? MAIN_FIRST : 0) - EARLY_FIRST * (i + j);
            }
        }
        return new Matching(Arrays.copyOf(Assignment.best(worth), annotated.size()));
    }

    boolean finds(int gold) {
        return readOf[gold] >= 0;
    }

    boolean uses(int read) {
        return Arrays.stream(readOf).anyMatch(j -> j == read);
    }
}
