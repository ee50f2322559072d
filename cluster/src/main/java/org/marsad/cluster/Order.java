package org.marsad.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.cluster.sink.RowFiles;
import org.marsad.incident.toll.Policy;

/**
 * What a job is asked to do.
 *
 * @param inputs files or folders, as paths or addresses that the engine's file systems know; at least one
 * @param output folder of the rows, likewise; null where they go to a database alone
 * @param form how rows lie in its files
 * @param postgres address of a database that gets the rows as well, or null
 * @param policy by whose rules figures are made
 * @param lateness days by which a report may be behind the newest and still be worked on with those of its day; later ones are worked on
 *     as they come; at least 0
 * @param watch seconds between two looks for new files, after which they show in the incidents; 0 where the job ends with the files that
 *     are there
 */
public record Order(
        List<String> inputs,
        @Nullable String output,
        RowFiles.Form form,
        @Nullable String postgres,
        Policy policy,
        int lateness,
        int watch) {
    private static final String USAGE = "expected [--output FOLDER] [--format jsonl|csv] [--postgres URL]"
            + " [--policy ucdp|acled|ibc|airwars] [--lateness DAYS] [--watch SECONDS] INPUT...";

    public Order {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("inputs: " + USAGE + ", found no input");
        }
        if (output == null && postgres == null) {
            throw new IllegalArgumentException("output: expected --output or --postgres, found neither");
        }
    }

    /**
     * Reads what stands on a command line.
     *
     * @throws IllegalArgumentException where it is wrong, with what was expected
     */
    static Order parse(String... arguments) {
        List<String> inputs = new ArrayList<>();
        String output = null;
        RowFiles.Form form = RowFiles.Form.JSONL;
        String postgres = null;
        Policy policy = Policy.UCDP;
        int lateness = 3;
        int watch = 0;
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String word = left.remove();
            switch (word) {
                case "--output" -> output = value(word, left);
                case "--format" -> form = choice(word, value(word, left), RowFiles.Form.class);
                case "--postgres" -> postgres = value(word, left);
                case "--policy" -> policy = choice(word, value(word, left), Policy.class);
                case "--lateness" -> lateness = number(word, value(word, left));
                case "--watch" -> watch = number(word, value(word, left));
                default -> {
                    if (word.startsWith("--")) {
                        throw new IllegalArgumentException(word + ": " + USAGE);
                    }
                    inputs.add(word);
                }
            }
        }
        return new Order(inputs, output, form, postgres, policy, lateness, watch);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + ": expected a value, found the end");
        }
        return left.remove();
    }

    private static <T extends Enum<T>> T choice(String option, String word, Class<T> type) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    option + ": expected one of "
                            + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ", found " + word,
                    e);
        }
    }

    private static int number(String option, String word) {
        try {
            int n = Integer.parseInt(word);
            if (n >= 0) {
                return n;
            }
        } catch (NumberFormatException e) {
            // told below, as a negative number is
        }
        throw new IllegalArgumentException(option + ": expected a whole number of at least 0, found " + word);
    }
}
