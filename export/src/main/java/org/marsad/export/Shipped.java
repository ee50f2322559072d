package org.marsad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Files that ship with the program, each beside the class that reads it. */
public final class Shipped {
    private Shipped() {}

    /**
     * A file as text.
     *
     * @param beside the class that it lies beside
     * @param file its name
     */
    public static String text(Class<?> beside, String file) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a table, in their order: cells between tabulators; comments ({@code #}) and the header are left out.
     *
     * @param beside the class that it lies beside
     * @param file its name
     */
    public static List<List<String>> rows(Class<?> beside, String file) {
        return text(beside, file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
    }
}
