package org.marsad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * OCHA's tables of administrative areas: COD-AB with ADM1_EN, ADM1_AR, ADM1_PCODE and the same for further levels, one row an
 * area of the last level; or the global list of p-codes. Levels 1 to 3 are taken; codes become ids as they are.
 */
final class OchaTables implements Dump {
    private static final Map<String, String> ISO2 = iso2();

    @Override
    public void read(Path file, Taker taker) throws IOException {
        Set<String> own = new HashSet<>();
        try (Rows rows = Rows.commas(file)) {
            List<String> header = null;
            while (true) {
                try {
                    List<String> cells = rows.next();
                    if (cells == null) {
                        return;
                    }
                    if (header == null) {
                        header = header(cells);
                    } else if (cells.size() != header.size()) {
                        throw new Unreadable("row: expected " + header.size() + " cells, found " + cells.size());
                    } else if (!cells.get(0).startsWith("#")) {
                        row(new Cells(header, cells, rows.lineNumber()), own, taker);
                    }
                } catch (Unreadable e) {
                    taker.refuse(rows.lineNumber(), e.why());
                }
                taker.progress(rows.lineNumber());
            }
        }
    }

    /** Columns without capitals, blanks and underscores, {@code admin1Name_en} and {@code ADM1_EN} both as {@code adm1en}. */
    private static List<String> header(List<String> cells) throws IOException {
        List<String> out = new ArrayList<>();
        for (String cell : cells) {
            StringBuilder name = new StringBuilder();
            cell.toLowerCase(Locale.ROOT)
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(c -> name.append((char) c));
            String plain = name.toString().replace("admin", "adm").replace("name", "");
            out.add(plain.isEmpty() ? "name" : plain);
        }
        if (!out.contains("adm1pcode") && !out.containsAll(List.of("location", "admlevel", "pcode", "name"))) {
            throw new IOException(
                    "expected the columns ADM1_PCODE … or Location, Admin Level, P-Code, Name, found others");
        }
        return out;
    }

    private record Cells(List<String> header, List<String> cells, long line) {
        String of(String column) {
            int i = header.indexOf(column);
            return i < 0 ? "" : cells.get(i).strip();
        }

        String firstOf(String... columns) {
            for (String column : columns) {
                if (!of(column).isEmpty()) {
                    return of(column);
                }
            }
            return "";
        }

        /** All names of a level, whatever their language. */
        List<String> names(int level) {
            List<String> out = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                String column = header.get(i);
                if (column.startsWith("adm" + level)
                        && !column.endsWith("code")
                        && ArabicNames.hasArabic(cells.get(i))) {
                    out.add(cells.get(i));
                }
            }
            return out;
        }
    }

    private static void row(Cells row, Set<String> own, Dump.Taker taker) throws Unreadable {
        if (row.header().contains("adm1pcode")) {
            boundaries(row, own, taker);
        } else {
            code(row, own, taker);
        }
    }

    private static void boundaries(Cells row, Set<String> seen, Dump.Taker taker) throws Unreadable {
        int deepest = 0;
        for (int level = 1; level <= 3; level++) {
            deepest = row.header().contains("adm" + level + "pcode") ? level : deepest;
        }
        boolean finer = row.header().contains("adm4pcode");
        List<String> within = new ArrayList<>();
        for (int level = 1; level <= deepest; level++) {
            String code = code(row.of("adm" + level + "pcode"));
            boolean own = level == deepest && !finer;
            Candidate area = area(
                    code,
                    country(row.of("adm0pcode"), code),
                    level,
                    row.names(level),
                    row.firstOf("adm" + level + "en", "adm" + level + "fr", "adm" + level),
                    within,
                    own ? point(row) : null);
            if (own) {
                once(code, seen);
            }
            taker.mention(area, row.line());
            within.add(0, code);
        }
    }

    private static void code(Cells row, Set<String> seen, Dump.Taker taker) throws Unreadable {
        long level = GeoNames.number("level", row.of("admlevel"));
        String code = code(row.of("pcode"));
        if (level < 1 || level > 3) {
            taker.leaveOut();
            return;
        }
        String parent = row.of("parentpcode");
        Candidate area = area(
                code,
                country(row.of("location"), code),
                (int) level,
                List.of(row.of("name")),
                row.of("name"),
                parent.isEmpty() ? List.of() : List.of(parent),
                null);
        once(code, seen);
        taker.mention(area, row.line());
    }

    /** A table has one row for an area, whatever further tables say of it. */
    private static void once(String code, Set<String> seen) throws Unreadable {
        if (!seen.add(code)) {
            throw new Unreadable("p-code: expected a new one, found " + code + " again");
        }
    }

    private static Candidate area(
            String code,
            String country,
            int level,
            List<String> names,
            String english,
            List<String> within,
            @Nullable Point point) {
        return new Candidate(code, code, country, "admin" + level, 'A', names, english, within, point, 0);
    }

    private static String code(String cell) throws Unreadable {
        if (cell.length() < 3 || cell.length() > 20 || !cell.chars().allMatch(OchaTables::isPlain)) {
            throw Unreadable.expected("p-code", "letters and digits", cell);
        }
        return cell;
    }

    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-';
    }

    private static @Nullable Point point(Cells row) throws Unreadable {
        String lat = row.firstOf("lat", "latitude", "centerlat", "y");
        String lon = row.firstOf("lon", "longitude", "centerlon", "x");
        return lat.isEmpty() && lon.isEmpty() ? null : Point.of(lat, lon);
    }

    /** The country by its code, of two letters or three, or by the first letters of the p-code. */
    private static String country(String told, String code) throws Unreadable {
        String iso2 = told.length() == 3 ? ISO2.get(told) : told.isEmpty() ? code.substring(0, 2) : told;
        if (iso2 == null || iso2.length() != 2) {
            throw Unreadable.expected("country", "a code of ISO 3166-1", told);
        }
        return iso2;
    }

    private static Map<String, String> iso2() {
        Map<String, String> out = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            out.put(new Locale("", country).getISO3Country(), country);
        }
        return Map.copyOf(out);
    }
}
