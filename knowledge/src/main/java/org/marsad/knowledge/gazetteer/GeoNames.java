package org.marsad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * GeoNames' main table (19 columns) and its table of alternate names, from which the names marked as Arabic are taken; where it
 * is not at hand, those of the main table's own column that are written in Arabic letters. Source: GeoNames, readme.txt of the
 * export.
 */
final class GeoNames implements Dump {
    private static final int MAIN_COLUMNS = 19;

    /** Arabic names by number, the preferred first, joined by bars. */
    private final Map<Long, String> arabic = new HashMap<>();

    @Override
    public boolean learn(Path file) throws IOException {
        try (Rows rows = Rows.tabs(file)) {
            List<String> row = sound(rows);
            if (row == null || row.size() < 4 || row.size() > 10) {
                return false;
            }
            for (; row != null; row = sound(rows)) {
                if (row.size() >= 4 && row.get(2).equals("ar") && !flag(row, 7)) {
                    learn(row.get(1), row.get(3), flag(row, 4));
                }
            }
            return true;
        }
    }

    private void learn(String number, String name, boolean preferred) {
        try {
            arabic.merge(Long.valueOf(number), name, (a, b) -> preferred ? b + '|' + a : a + '|' + b);
        } catch (NumberFormatException e) {
            // belongs to no place, and no place asks for it
        }
    }

    private static boolean flag(List<String> row, int column) {
        return row.size() > column && row.get(column).equals("1");
    }

    private static @Nullable List<String> sound(Rows rows) throws IOException {
        while (true) {
            try {
                return rows.next();
            } catch (Unreadable e) {
                // the next row tells whether anything is lost: a name, never a place
            }
        }
    }

    @Override
    public void read(Path file, Taker taker) throws IOException {
        try (Rows rows = Rows.tabs(file)) {
            while (true) {
                try {
                    List<String> row = rows.next();
                    if (row == null) {
                        return;
                    }
                    Candidate place = place(row);
                    if (place == null) {
                        taker.leaveOut();
                    } else {
                        taker.take(place, rows.lineNumber());
                    }
                } catch (Unreadable e) {
                    taker.refuse(rows.lineNumber(), e.why());
                }
                taker.progress(rows.lineNumber());
            }
        }
    }

    private @Nullable Candidate place(List<String> row) throws Unreadable {
        if (row.size() != MAIN_COLUMNS) {
            throw new Unreadable("row: expected " + MAIN_COLUMNS + " cells, found " + row.size());
        }
        long number = number("id", row.get(0));
        long population = row.get(14).isEmpty() ? 0 : number("population", row.get(14));
        String country = row.get(8);
        String kind = kind(row.get(6), row.get(7), population);
        Point point = Point.of(row.get(4), row.get(5));
        if (kind == null || country.isEmpty()) {
            return null;
        }
        List<String> within = new ArrayList<>();
        int levels = levels(kind);
        for (int level = 1; level <= 3; level++) {
            String code = row.get(9 + level);
            if (code.isEmpty() || code.equals("00")) {
                break;
            }
            within.add(0, country + '.' + String.join(".", row.subList(10, 10 + level)));
        }
        String key = "";
        if (levels <= 3) {
            boolean coded = within.size() >= levels;
            key = coded ? within.get(within.size() - levels) : "";
            within = within.subList(within.size() - Math.min(within.size(), levels - 1), within.size());
        }
        return new Candidate(
                key,
                country + "-gn" + number,
                country,
                kind,
                row.get(6).charAt(0),
                names(number, row),
                row.get(2).isEmpty() ? row.get(1) : row.get(2),
                within,
                point,
                population);
    }

    private List<String> names(long number, List<String> row) {
        String told = arabic.get(number);
        return told != null ? List.of(told) : Arrays.asList(row.get(3).split(",", -1));
    }

    static long number(String what, String cell) throws Unreadable {
        try {
            long n = Long.parseLong(cell);
            if (n >= 0) {
                return n;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Unreadable.expected(what, "a whole number", cell);
    }

    /** The level of an area; more than 3 for anything else. */
    private static int levels(String kind) {
        return Candidate.isArea(kind) ? kind.charAt(kind.length() - 1) - '0' : Integer.MAX_VALUE;
    }

    /** The kind of a feature, null where it is none that reports name. */
    private static @Nullable String kind(String featureClass, String code, long population) {
        return switch (featureClass) {
            case "A" ->
                switch (code) {
                    case "ADM1" -> "admin1";
                    case "ADM2" -> "admin2";
                    case "ADM3" -> "admin3";
                    default -> null;
                };
            case "P" ->
                switch (code) {
                    case "PPLC", "PPLA" -> "city";
                    case "PPLX" -> "quarter";
                    case "PPLH", "PPLCH" -> null;
                    case "PPLA2", "PPLA3" -> population >= 100_000 ? "city" : "town";
                    default -> Candidate.settlement(population);
                };
            case "S" ->
                switch (code) {
                    case "AIRP", "AIRF" -> "airport";
                    case "AIRB", "MILB", "NVB", "INSM" -> "base";
                    case "CMP", "CMPRF" -> "camp";
                    case "CSTM", "PSTB" -> "crossing";
                    case "DAM" -> "dam";
                    default -> "site";
                };
            case "T" ->
                switch (code) {
                    case "ISL", "ISLS", "ISLET" -> "island";
                    case "MT", "MTS", "HLL", "HLLS", "PK", "PKS", "RDGE" -> "mountain";
                    default -> "region";
                };
            case "H" -> "water";
            case "L", "V" -> "region";
            case "R" -> "road";
            default -> null;
        };
    }
}
