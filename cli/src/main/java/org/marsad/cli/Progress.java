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

    private final Surroundings surroundings;
    private final long all;
    private final long start = System.nanoTime();
    private long shown;
    private long done;
    private long bytes;
    private long refused;

    /** A bar for these inputs; without a known size of all of them it tells no time left. */
    Progress(Surroundings surroundings, List<String> inputs) {
        this.surroundings = surroundings;
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
        long now = System.nanoTime();
        if (surroundings.terminal() && now - shown > NANOS / 4) {
            shown = now;
            show(now);
        }
    }

    private void show(long now) {
        double seconds = Math.max(0.001, 1.0 * (now - start) / NANOS);
        StringBuilder line = new StringBuilder("\r");
        if (all > 0) {
            double share = Math.min(1, 1.0 * bytes / all);
            int full = (int) (share * WIDTH);
            line.append('[')
                    .append("#".repeat(full))
                    .append("·".repeat(WIDTH - full))
                    .append("] ");
            long left = share > 0 ? (long) (seconds / share - seconds) : 0;
            line.append(String.format(Locale.ROOT, "%3.0f %%, %d:%02d left, ", share * 100, left / 60, left % 60));
        }
        line.append(String.format(Locale.ROOT, "%d reports, %.0f a second", done, done / seconds));
        if (refused > 0) {
            line.append(", ").append(refused).append(" refused");
        }
        surroundings.err().print(line + "\033[K");
        surroundings.err().flush();
    }

    /** Takes the bar away. */
    void close() {
        if (surroundings.terminal() && shown > 0) {
            surroundings.err().print("\r\033[K");
            surroundings.err().flush();
        }
    }
}
