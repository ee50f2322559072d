package org.marsad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows on a terminal how far a long run is: how many, how fast, how long still, how many refused so far. */
final class Progress {
    private static final long NANOS = 1_000_000_000L;
    private static final int WIDTH = 20;

    private final StatusLine line;
    private final long all;
    private final long start = System.nanoTime();
    private long done;
    private long bytes;
    private long refused;

    /** A bar for these inputs; without a known size of all of them it tells no time left. */
    Progress(Surroundings surroundings, List<String> inputs) {
        this.line = new StatusLine(surroundings);
        this.all = size(inputs);
    }

    private static long size(List<String> inputs) {
        long sum = 0;
        for (String input : inputs) {
            try {
                Path path = Path.of(input);
                if (input.equals("-") || input.endsWith(".gz") || !Files.isRegularFile(path)) {
                    return 0;
                }
                sum += Files.size(path);
            } catch (IOException | InvalidPathException e) {
                return 0;
            }
        }
        return sum;
    }

    void refused() {
        refused++;
    }

    void kept(long reports, long size) {
        done += reports;
        bytes += size;
        line.show(this::words);
    }

    private String words() {
        double seconds = Math.max(0.001, 1.0 * (System.nanoTime() - start) / NANOS);
        StringBuilder words = new StringBuilder();
        if (all > 0) {
            double share = Math.min(1, 1.0 * bytes / all);
            int full = (int) (share * WIDTH);
            words.append('[')
                    .append("#".repeat(full))
                    .append("·".repeat(WIDTH - full))
                    .append("] ");
            long left = share > 0 ? (long) (seconds / share - seconds) : 0;
            words.append(String.format(Locale.ROOT, "%3.0f %%, %d:%02d left, ", share * 100, left / 60, left % 60));
        }
        words.append(String.format(Locale.ROOT, "%d reports, %.0f a second", done, done / seconds));
        return refused > 0 ? words + ", " + refused + " refused" : words.toString();
    }

    /** Takes the bar away. */
    void close() {
        line.close();
    }
}
