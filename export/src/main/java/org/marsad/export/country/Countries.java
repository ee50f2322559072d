package org.marsad.export.country;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Shipped;

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
        for (List<String> cells : Shipped.rows(Countries.class, "countries.tsv")) {
            out.put(
                    cells.get(0),
                    new Country(
                            cells.get(0),
                            cells.get(1),
                            Integer.parseInt(cells.get(2)),
                            cells.get(3),
                            cell(cells.get(4)),
                            cells.get(5).isEmpty() ? null : Integer.valueOf(cells.get(5)),
                            cell(cells.get(6)),
                            cell(cells.get(7))));
        }
        return Collections.unmodifiableMap(out);
    }

    private static @Nullable String cell(String written) {
        return written.isEmpty() ? null : written;
    }
}
