package org.marsad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables drawn from Who's On First: one place a line under a header with {@code wof_id}, {@code placetype}, {@code name},
 * {@code name_ar}, {@code lat}, {@code lon}, {@code parent_id}. The country is the one that contains the place, or the only one
 * of the file.
 */
final class WhosOnFirst implements Dump {
    private static final List<String> NEEDED =
            List.of("wof_id", "placetype", "name", "name_ar", "lat", "lon", "parent_id");

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<Path, Set<String>> countriesOf = new HashMap<>();

    @Override
    public boolean learn(Path file) throws IOException {
        Set<String> own = new HashSet<>();
        countriesOf.put(file, own);
        each(file, new Quiet() {
            @Override
            public void row(Cells row) throws Unreadable {
                String type = row.of("placetype");
                if (type.equals("country")) {
                    countries.put(row.of("wof_id"), row.of("iso"));
                    own.add(row.of("iso"));
                } else if (!kind(type, 0).isEmpty() && Candidate.isArea(kind(type, 0))) {
                    parents.put(row.of("wof_id"), row.of("parent_id"));
                }
            }
        });
        return false;
    }

    @Override
    public void read(Path file, Taker taker) throws IOException {
        each(file, new ForRow() {
            @Override
            public void row(Cells row) throws Unreadable {
                Candidate place = place(file, row);
                if (place == null) {
                    taker.leaveOut();
                } else {
                    taker.take(place, row.line());
                }
            }

            @Override
            public void refuse(long line, String why) {
                taker.refuse(line, why);
            }

            @Override
            public void progress(long line) {
                taker.progress(line);
            }
        });
    }

    private @Nullable Candidate place(Path file, Cells row) throws Unreadable {
        long population = row.of("population").isEmpty() ? 0 : GeoNames.number("population", row.of("population"));
        String kind = kind(row.of("placetype"), population);
        if (kind.isEmpty()) {
            return null;
        }
        long number = GeoNames.number("wof_id", row.of("wof_id"));
        Point point = Point.of(row.of("lat"), row.of("lon"));
        List<String> names = new ArrayList<>();
        for (String column : List.of("name_ar", "name", "name_ar_variants")) {
            names.addAll(Arrays.asList(row.of(column).split("\\|", -1)));
        }
        String country = country(file, row.of("parent_id"));
        return new Candidate(
                String.valueOf(number),
                country + "-wof" + number,
                country,
                kind,
                Candidate.isArea(kind) ? 'A' : 'P',
                names,
                row.of("name_en").isEmpty() ? row.of("name") : row.of("name_en"),
                List.of(row.of("parent_id")),
                point,
                population);
    }

    private String country(Path file, String parent) throws Unreadable {
        String at = parent;
        for (int up = 0; up < 6 && at != null; up++) {
            String country = countries.get(at);
            if (country != null) {
                return country;
            }
            at = parents.get(at);
        }
        Set<String> own = countriesOf.getOrDefault(file, Set.of());
        if (own.size() != 1) {
            throw Unreadable.expected("country", "a row of placetype country that contains the place", "");
        }
        return own.iterator().next();
    }

    private static String kind(String placetype, long population) {
        return switch (placetype) {
            case "region" -> "admin1";
            case "county" -> "admin2";
            case "localadmin" -> "admin3";
            case "locality" -> Candidate.settlement(population);
            case "borough", "macrohood", "neighbourhood" -> "quarter";
            default -> "";
        };
    }

    /** A row by the names of its columns. */
    private record Cells(Map<String, Integer> columns, List<String> cells, long line) {
        String of(String column) {
            Integer i = columns.get(column);
            return i == null ? "" : cells.get(i).strip();
        }
    }

    private interface ForRow {
        void row(Cells row) throws Unreadable;

        void refuse(long line, String why);

        default void progress(long line) {}
    }

    /** What is wrong is told when the file is read, not when it is learnt from. */
    private interface Quiet extends ForRow {
        @Override
        default void refuse(long line, String why) {}
    }

    private static void each(Path file, ForRow forRow) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        try (Rows rows = Rows.tabs(file)) {
            while (true) {
                try {
                    List<String> cells = rows.next();
                    if (cells == null) {
                        return;
                    }
                    if (columns.isEmpty()) {
                        header(cells, columns);
                        continue;
                    }
                    if (cells.size() != columns.size()) {
                        throw new Unreadable("row: expected " + columns.size() + " cells, found " + cells.size());
                    }
                    forRow.row(new Cells(columns, cells, rows.lineNumber()));
                } catch (Unreadable e) {
                    forRow.refuse(rows.lineNumber(), e.why());
                }
                forRow.progress(rows.lineNumber());
            }
        }
    }

    private static void header(List<String> cells, Map<String, Integer> columns) throws IOException {
        if (!cells.containsAll(NEEDED)) {
            throw new IOException("expected the columns " + String.join(", ", NEEDED) + ", found none of the kind");
        }
        for (int i = 0; i < cells.size(); i++) {
            columns.put(cells.get(i), i);
        }
    }
}
