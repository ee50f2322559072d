package org.marsad.export.check.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.marsad.export.check.row.Columns;

/** Rows of a table that ships beside this class; comments and the header are left out. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String name) {
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Columns.split(line, '\t'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
