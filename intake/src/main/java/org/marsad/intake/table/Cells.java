package org.marsad.intake.table;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row, without their quotes. */
final class Cells {
    private Cells() {}

    /**
     * Cuts a row at its delimiters.
     *
     * @throws TableFault where something stands after the end of a quoted cell
     */
    static List<String> of(String row, char delimiter) throws TableFault {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int at = 0;
        while (true) {
            cell.setLength(0);
            at = at < row.length() && row.charAt(at) == '"'
                    ? quoted(row, at + 1, cell)
                    : bare(row, at, delimiter, cell);
            cells.add(cell.toString());
            if (at >= row.length()) {
                return cells;
            }
            if (row.charAt(at) != delimiter) {
                throw new TableFault("cell " + cells.size() + ": expected a delimiter after the quoted cell, found \""
                        + row.charAt(at) + "\"");
            }
            at++;
        }
    }

    private static int bare(String row, int from, char delimiter, StringBuilder cell) {
        int end = row.indexOf(delimiter, from);
        int to = end < 0 ? row.length() : end;
        cell.append(row, from, to);
        return to;
    }

    private static int quoted(String row, int from, StringBuilder cell) {
        int at = from;
        while (at < row.length()) {
            char c = row.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < row.length() && row.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return at;
            }
        }
        return at;
    }
}
