package org.marsad.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Tables of invented examples in the test resources: what is before the column {@code expected}, what is expected, and whether it is open. */
public final class Examples {
    private Examples() {}

    /**
     * One row.
     *
     * @param place file and line, so that a failure says where
     * @param given the cells before the expected one
     * @param expected the cell, empty for {@code -}
     * @param open whether it is known not to be read yet
     */
    public record Row(String place, List<String> given, String expected, boolean open) {
        @Override
        public String toString() {
            return place + " " + String.join(" ", given);
        }
    }

    public static List<Row> in(String file) {
        List<String> lines = lines(file);
        List<Row> out = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t"));
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            if (expected < 0) {
                expected = cells.indexOf("expected");
                continue;
            }
            String value = cells.get(expected);
            boolean open =
                    cells.size() > expected + 1 && cells.get(expected + 1).equals("open");
            out.add(new Row(file + ":" + (i + 1), cells.subList(0, expected), value.equals("-") ? "" : value, open));
        }
        int columns = expected;
        if (IntStream.range(0, out.size()).anyMatch(i -> out.get(i).given().size() != columns)) {
            throw new IllegalStateException(file + ": expected " + columns + " cells before the expected one");
        }
        return out;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream("/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
