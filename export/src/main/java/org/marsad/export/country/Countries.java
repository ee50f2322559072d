package org.marsad.export.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The countries of ISO 3166-1, by their two letters. */
public final class Countries {
    private static final Map<String, Country> ALL = read();

    private Countries() {}

    /** All of them, by their two letters. */
    public static Collection<Country> all() {
        return ALL.values();
    }

    /** The country with these two letters; empty where there is none, or the letters are not known. */
    public static Optional<Country> of(@Nullable String iso2) {
        return iso2 == null ? Optional.empty() : Optional.ofNullable(ALL.get(iso2));
    }

    private static Map<String, Country> read() {
        Map<String, Country> out = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    String[] cells = line.split("\t", -1);
                    out.put(
                            cells[0],
                            new Country(
                                    cells[0],
                                    cells[1],
                                    Integer.parseInt(cells[2]),
                                    cells[3],
                                    cell(cells[4]),
                                    cells[5].isEmpty() ? null : Integer.valueOf(cells[5]),
                                    cell(cells[6]),
                                    cell(cells[7])));
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(out);
    }

    private static @Nullable String cell(String written) {
        return written.isEmpty() ? null : written;
    }
}
