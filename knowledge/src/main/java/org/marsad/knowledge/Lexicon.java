package org.marsad.knowledge;

import java.util.Arrays;

/**
 * Every written form as a path through a minimal automaton. A walk needs no allocation: the cursor is a long that holds the
 * state and the number of the form so far.
 */
public final class Lexicon {
    private static final int FINAL = 1 << 31;
    /** The half of a cursor that holds the number of the form so far. */
    private static final long SKIPPED = -1L << 32;

    private final int[] firstArc;
    private final char[] label;
    /** By arc what a step over it adds to the cursor: the state that it leads to, and above it the forms that it skips. */
    private final long[] step;

    private final int[] rootArc = new int[0x700];
    private final int[] firstReading;
    private final int[] entry;
    private final int[] form;

    Lexicon(int[] firstArc, char[] label, int[] target, int[] skipped, int[] firstReading, int[] entry, int[] form) {
        this.firstArc = firstArc;
        this.label = label;
        this.step = new long[target.length];
        for (int a = 0; a < step.length; a++) {
            step[a] = (long) skipped[a] << 32 | target[a];
        }
        this.firstReading = firstReading;
        this.entry = entry;
        this.form = form;
        Arrays.fill(rootArc, -1);
        for (int a = first(0); a < first(1); a++) {
            if (label[a] < rootArc.length) {
                rootArc[label[a]] = a;
            }
        }
    }

    private int first(int state) {
        return firstArc[state] & ~FINAL;
    }

    /** The cursor before the first character. */
    public long start() {
        return 0;
    }

    /** The cursor after one more folded character, or -1 where no form goes on so. */
    public long step(long cursor, char c) {
        int state = (int) cursor;
        if (state == 0 && c < rootArc.length) {
            int a = rootArc[c];
            return a < 0 ? -1 : (cursor & SKIPPED) + step[a];
        }
        int end = first(state + 1);
        int a = first(state);
        while (a < end
                && label[a] < c) { // arcs are in the order of their characters, so most steps that fail do so at once
            a++;
        }
        return a < end && label[a] == c ? (cursor & SKIPPED) + step[a] : -1;
    }

    /** Whether a form ends at this cursor. */
    public boolean accepts(long cursor) {
        return (firstArc[(int) cursor] & FINAL) != 0;
    }

    /** The number of the form that ends at this cursor. */
    public int formNumber(long cursor) {
        return (int) (cursor >>> 32);
    }

    /** Index of the first reading of a form; readings go on to {@code firstReading(number + 1)}. */
    public int firstReading(int formNumber) {
        return firstReading[formNumber];
    }

    /** The entry that a reading leads to. */
    public int entryOf(int reading) {
        return entry[reading];
    }

    /** What the written form says, as bits of {@link Form}. */
    public int formOf(int reading) {
        return form[reading];
    }

    /** How many written forms there are. */
    public int size() {
        return firstReading.length - 1;
    }

    /** How many states the automaton has. */
    public int states() {
        return firstArc.length - 1;
    }
}
