package org.marsad.export.check.row;

/**
 * What was seen before, by 64 bits of each, with the line on which it was: 12 bytes an entry at half load, so that millions of rows fit.
 * Two different ones are taken for the same once in some ten million files of a million rows.
 */
final class Seen {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /** Sixty-four bits that stand for words; goes on from those of the words before. */
    static long key(long before, String words) {
        long key = before;
        for (int i = 0; i < words.length(); i++) {
            key = (key ^ words.charAt(i)) * STEP;
            key ^= key >>> 29;
        }
        return (key ^ 0x1F) * STEP; // the end of a cell counts too
    }

    /** The line on which this was seen first; 0 where it was not, and it is kept from here on. */
    long before(long key, long line) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(keys, lines, key);
        if (lines[at] != 0) {
            return lines[at];
        }
        keys[at] = key;
        lines[at] = (int) Math.min(line, Integer.MAX_VALUE);
        size++;
        return 0;
    }

    private static int place(long[] keys, int[] lines, long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (lines[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] moreKeys = new long[2 * keys.length];
        int[] moreLines = new int[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (lines[i] != 0) {
                int at = place(moreKeys, moreLines, keys[i]);
                moreKeys[at] = keys[i];
                moreLines[at] = lines[i];
            }
        }
        keys = moreKeys;
        lines = moreLines;
    }
}
