package org.marsad.knowledge.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables and patterns of folders laid over each other: a row with the key of an earlier one takes its place. */
final class Tables {
    static final String SLOTS = "ar/patterns/slots.tsv";

    private static final Set<String> KINDS = Set.of(
            "number", "people", "party", "state", "place", "time", "means", "site", "source", "nation", "money",
            "holding");

    private final List<Problem> problems;
    private final TreeMap<String, Table> tables = new TreeMap<>();
    private List<PatternFile.Written> patterns = new ArrayList<>();

    Tables(List<Folder> folders, List<Problem> problems) {
        this.problems = problems;
        for (int i = 0; i < folders.size(); i++) {
            Folder folder = folders.get(i);
            Map<String, Table.Row> seen = new HashMap<>();
            for (String path : paths(folder)) {
                Table table = Table.read(folder, path, name(path), problems);
                unique(table, seen);
                if (i == 0) {
                    tables.put(path, table);
                } else {
                    lay(path, table);
                }
            }
            List<PatternFile.Written> written = new ArrayList<>();
            folder.names("ar/patterns", ".yaml").forEach(p -> written.addAll(PatternFile.read(folder, p, problems)));
            patterns = over(patterns, written, PatternFile.Written::name);
            if (i > 0) {
                problems.addAll(folder.strays());
            }
        }
        if (!tables.containsKey(SLOTS)) {
            problems.add(new Problem(SLOTS, 1, "table: expected the file, found none"));
        }
        slots().rows().forEach(this::checkFinds);
    }

    /** Slots first: they name the tables of words that a user may add. */
    private static List<String> paths(Folder folder) {
        List<String> paths = new ArrayList<>();
        for (String place : List.of("ar/patterns", "ar/words", "world", "world/places")) {
            paths.addAll(folder.names(place, ".tsv"));
        }
        return paths;
    }

    private static String name(String path) {
        return path.startsWith("world/places/") ? "places" : stem(path);
    }

    static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    /** The tables that lie in one folder, by path. */
    SortedMap<String, Table> in(String folder) {
        TreeMap<String, Table> out = new TreeMap<>(tables);
        out.keySet().removeIf(path -> path.lastIndexOf('/') != folder.length() || !path.startsWith(folder));
        return out;
    }

    Table slots() {
        Table slots = tables.get(SLOTS);
        return slots == null ? new Table(SLOTS, "slots", 1, List.of(), List.of()) : slots;
    }

    List<PatternFile.Written> patterns() {
        return patterns;
    }

    private void unique(Table table, Map<String, Table.Row> seen) {
        for (Table.Row row : table.rows()) {
            String key = table.key(row);
            Table.Row before = key.isEmpty() ? null : seen.put(table.name() + "\t" + key, row);
            if (before != null) {
                String what = table.keyColumn();
                problems.add(new Problem(
                        row.file(),
                        row.line(),
                        what + ": expected a new one, found "
                                + (what.equals("id")
                                        ? key + " of " + before.file() + ":" + before.line()
                                        : "that of " + before.file() + ":" + before.line() + " again: \""
                                                + table.get(row, what) + "\"")));
            }
        }
    }

    /** Lays a user's table over those of the same name. */
    private void lay(String path, Table top) {
        Table like = like(path, top);
        if (like == null || !fits(top, like)) {
            return;
        }
        Table aligned = aligned(top, like.columns());
        Table below = tables.getOrDefault(path, new Table(top.file(), top.name(), 1, like.columns(), List.of()));
        for (Map.Entry<String, Table> other : tables.entrySet()) {
            Table t = other.getValue();
            if (t.name().equals(top.name()) && !other.getKey().equals(path)) {
                Set<String> keys = new TreeSet<>();
                aligned.rows().forEach(r -> keys.add(aligned.key(r)));
                other.setValue(with(
                        t,
                        t.rows().stream().filter(r -> !keys.contains(t.key(r))).toList()));
            }
        }
        tables.put(path, with(below, over(below.rows(), aligned.rows(), below::key)));
    }

    /** The table whose columns a user's table has: of the same path, else of the same name, else one that a slot asks for. */
    private @Nullable Table like(String path, Table top) {
        if (tables.containsKey(path)) {
            return tables.get(path);
        }
        if (top.name().equals("places")) {
            return country(path, top);
        }
        boolean asked = path.startsWith("ar/words/")
                && slots().rows().stream()
                        .flatMap(r -> List.of(slots().get(r, "finds").split(" ")).stream())
                        .anyMatch(f -> f.equals("words:" + top.name()) || f.startsWith("words:" + top.name() + "."));
        if (!asked) {
            String folder = path.substring(0, path.lastIndexOf('/'));
            problems.add(new Problem(
                    top.file(),
                    1,
                    "table: expected one of "
                            + String.join(
                                    ", ",
                                    in(folder).values().stream()
                                            .map(Table::name)
                                            .toList()) + ", found " + top.name()));
            return null;
        }
        return top;
    }

    private @Nullable Table country(String path, Table top) {
        Table countries = tables.get("world/countries.tsv");
        String code = stem(path);
        if (countries == null
                || countries.rows().stream()
                        .noneMatch(r -> countries.get(r, "id").equals(code))) {
            problems.add(new Problem(
                    top.file(), 1, "file: expected the id of a country in countries.tsv as its name, found " + code));
            return null;
        }
        return in("world/places").values().stream()
                .filter(t -> !t.columns().contains("country"))
                .findFirst()
                .orElse(top);
    }

    private boolean fits(Table top, Table like) {
        if (top.columns().isEmpty()) {
            return false;
        }
        if (!top.columns().contains(like.keyColumn())) {
            problems.add(new Problem(top.file(), top.header(), "table: expected a column " + like.keyColumn()));
            return false;
        }
        for (String column : top.columns()) {
            if (!like.columns().contains(column)) {
                problems.add(new Problem(
                        top.file(),
                        top.header(),
                        "column: expected one of " + String.join(", ", like.columns()) + ", found " + column));
            }
        }
        return true;
    }

    private static Table aligned(Table top, List<String> columns) {
        List<Table.Row> rows = top.rows().stream()
                .map(r -> new Table.Row(
                        r.file(),
                        r.line(),
                        columns.stream().map(column -> top.get(r, column)).toList()))
                .toList();
        return new Table(top.file(), top.name(), top.header(), columns, rows);
    }

    private static Table with(Table t, List<Table.Row> rows) {
        return new Table(t.file(), t.name(), t.header(), t.columns(), rows);
    }

    /** One list over another: what has the key of something below stands in its place, the rest behind. */
    private static <T> List<T> over(List<T> below, List<T> above, Function<T, String> key) {
        Map<String, List<T>> mine = new LinkedHashMap<>();
        above.forEach(
                t -> mine.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
        List<T> out = new ArrayList<>();
        for (T t : below) {
            List<T> instead = mine.replace(key.apply(t), List.of());
            out.addAll(instead == null ? List.of(t) : instead);
        }
        mine.values().forEach(out::addAll);
        return out;
    }

    private void checkFinds(Table.Row slot) {
        for (String find : slots().get(slot, "finds").split(" ")) {
            String table = find.startsWith("words:") ? find.substring(6) : "";
            int dot = table.indexOf('.');
            Table words = tables.get("ar/words/" + (dot < 0 ? table : table.substring(0, dot)) + ".tsv");
            boolean column = dot < 0
                    || table.indexOf('=') > dot
                            && words != null
                            && words.columns().contains(table.substring(dot + 1, table.indexOf('=')));
            if (!KINDS.contains(find) && (words == null || !column)) {
                problems.add(new Problem(
                        slot.file(),
                        slot.line(),
                        "finds: expected a kind of piece, words:TABLE or words:TABLE.COLUMN=VALUE, found " + find));
            }
        }
    }
}
