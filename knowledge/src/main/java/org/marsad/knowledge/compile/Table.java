package org.marsad.knowledge.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as its authors wrote it: tab-separated, one header line, {@code #} lines are comments.
 *
 * @param file the file, for messages; rows that users add have files of their own
 * @param name name of the table: the file's name, or its folder's where a table is spread over files
 * @param header line of the header in the file
 * @param columns names of the columns
 * @param rows the rows
 */
record Table(String file, String name, int header, List<String> columns, List<Row> rows) {
    /**
     * One row.
     *
     * @param file the file, for messages
     * @param line line in the file, from 1
     * @param cells the cells, as many as there are columns
     */
    record Row(String file, int line, List<String> cells) {}

    /** Reads one file of a folder; what cannot be read is added to {@code problems}. */
    static Table read(Folder folder, String path, String name, List<Problem> problems) {
        String file = folder.shown(path);
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int n = 0;
        int header = 1;
        for (String line : lines(file, folder.text(path), problems)) {
            n++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
                header = n;
                continue;
            }
            if (cells.size() > columns.size()) {
                problems.add(new Problem(file, n, "row: expected " + columns.size() + " cells, found " + cells.size()));
                continue;
            }
            List<String> full = new ArrayList<>(cells);
            while (full.size() < columns.size()) {
                full.add("");
            }
            full.replaceAll(String::strip);
            rows.add(new Row(file, n, List.copyOf(full)));
        }
        if (columns.isEmpty() && problems.stream().noneMatch(p -> p.file().equals(file))) {
            problems.add(new Problem(file, 1, "table: expected a header line, found none"));
        }
        return new Table(file, name, header, columns, rows);
    }

    private static List<String> lines(String file, @Nullable String text, List<Problem> problems) {
        if (text == null) {
            problems.add(new Problem(file, 1, "table: expected UTF-8, found other bytes"));
            return List.of();
        }
        return text.lines()
                .map(l -> l.startsWith("\uFEFF") ? l.substring(1) : l)
                .toList();
    }

    /** The column by whose cell a row is known: one with the same cell, of a word with the same shape, takes its place. */
    String keyColumn() {
        for (String column : List.of("word", "id", "slot", "name", "office")) {
            if (columns.contains(column)) {
                return column;
            }
        }
        return "";
    }

    /** What a row is known by: a word by its shape too, an office by whose it is and since when; empty where its cell is. */
    String key(Row row) {
        String column = keyColumn();
        String cell = get(row, column);
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (column) {
            case "word" -> cell + "\t" + get(row, "shape");
            case "office" -> String.join("\t", cell, get(row, "of"), get(row, "from"));
            default -> cell;
        };
    }

    /** The cell of a column, empty where the table has no such column. */
    String get(Row row, String column) {
        int i = columns.indexOf(column);
        return i < 0 ? "" : row.cells().get(i);
    }

    /** The parts of a cell that holds a list. */
    List<String> list(Row row, String column) {
        List<String> parts = new ArrayList<>();
        for (String part : get(row, column).split("\\|", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
