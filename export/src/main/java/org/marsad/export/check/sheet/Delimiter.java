package org.marsad.export.check.sheet;

import java.util.List;

/** Which character stands between the cells of a file. */
final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t'};

    private Delimiter() {}

    /** Comma, semicolon or tabulator: what the first line has most of that has any, outside of quotes; comma where none has. */
    static char of(List<String> lines) {
        for (String line : lines) {
            int[] counts = counts(line);
            int most = 0;
            for (int i = 1; i < KNOWN.length; i++) {
                most = counts[i] > counts[most] ? i : most;
            }
            if (counts[most] > 0) {
                return KNOWN[most];
            }
        }
        return KNOWN[0];
    }

    private static int[] counts(String line) {
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted = quoted ^ c == '"';
            for (int k = 0; k < KNOWN.length && !quoted; k++) {
                counts[k] += c == KNOWN[k] ? 1 : 0;
            }
        }
        return counts;
    }
}
