package org.marsad.incident;

import java.util.Arrays;

/**
 * The words of a text in so few numbers that two texts can be held against each other: of all runs of some words, the least hash under
 * each of several orders. The share of equal numbers is the share of runs that both texts have (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
public final class Sketch {
    /** Numbers of a sketch. */
    public static final int SIZE = 32;
    /** Words of a run. */
    private static final int RUN = 4;
    /** Share of equal runs from which one text is a reprint of the other. */
    private static final double REPRINT = 0.6;

    private final int[] least;

    private Sketch(int[] least) {
        this.least = least;
    }

    /**
     * The sketch of a text.
     *
     * @param words the text's words in a form that spelling and vowel marks do not change, in their order
     */
    public static Sketch of(String[] words) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + RUN <= words.length || i == 0; i++) {
            int run = Arrays.hashCode(Arrays.copyOfRange(words, i, Math.min(words.length, i + RUN)));
            for (int k = 0; k < SIZE; k++) {
                int hash = mixed(run + 0x9E3779B9 * (k + 1));
                if (hash < least[k]) {
                    least[k] = hash;
                }
            }
        }
        return new Sketch(least);
    }

    /**
     * A sketch from its numbers.
     *
     * @throws IllegalArgumentException where they are not {@link #SIZE}
     */
    public static Sketch of(int[] numbers) {
        if (numbers.length != SIZE) {
            throw new IllegalArgumentException("sketch: expected " + SIZE + " numbers, found " + numbers.length);
        }
        return new Sketch(numbers.clone());
    }

    /** Its numbers. */
    public int[] numbers() {
        return least.clone();
    }

    /** The share of runs of words that both texts have, about, 0 to 1. */
    public double likeness(Sketch other) {
        int same = 0;
        for (int k = 0; k < SIZE; k++) {
            same += least[k] == other.least[k] ? 1 : 0;
        }
        return 1.0 * same / SIZE;
    }

    /** Whether one text is as good as the other. */
    public boolean reprints(Sketch other) {
        return likeness(other) >= REPRINT;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Sketch s && Arrays.equals(least, s.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }

    private static int mixed(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        return x ^ x >>> 16;
    }
}
