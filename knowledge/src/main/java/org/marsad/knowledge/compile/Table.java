package org.marsad.knowledge.compile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as its author wrote it: tab-separated, one header line, {@code #} lines are comments.
 *
 * @param file path from the knowledge folder, for messages
 * @param name name of the table: the file's name, or its folder's where a table is spread over files
 * @param columns names of the columns
 * @param rows the rows
 */
record Table(String file, String name, List<String> columns, List<Row> rows) {
    /**
     * One row.
     *
     * @param line line in the file, from 1
     * @param cells the cells, as many as there are columns
     */
    record Row(int line, List<String> cells) {}

    static Table read(Path root, Path path, String name, List<Problem> problems) throws IOException {
        String file = root.relativize(path).toString();
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int n = 0;
        for (String line : lines(file, path, problems)) {
            n++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
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
            rows.add(new Row(n, List.copyOf(full)));
        }
        if (columns.isEmpty() && problems.stream().noneMatch(p -> p.file().equals(file))) {
            problems.add(new Problem(file, 1, "table: expected a header line, found none"));
        }
        return new Table(file, name, columns, rows);
    }

    private static List<String> lines(String file, Path path, List<Problem> problems) throws IOException {
        if (!Files.exists(path)) {
            problems.add(new Problem(file, 1, "table: expected the file, found none"));
            return List.of();
        }
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
            lines.replaceAll(l -> l.startsWith("\uFEFF") ? l.substring(1) : l);
            return lines;
        } catch (CharacterCodingException e) {
            problems.add(new Problem(file, 1, "table: expected UTF-8, found other bytes"));
            return List.of();
        }
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
