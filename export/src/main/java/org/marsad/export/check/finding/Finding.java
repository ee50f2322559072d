package org.marsad.export.check.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, and where.
 *
 * @param line line of the file on which the row begins, from 1
 * @param row id of the row as the file gives it; empty where it has none, or the finding is of no row
 * @param column name of the column; null where it is of the row or the file as a whole
 * @param rule what it goes against
 * @param expected what should stand there
 * @param found what stands there
 */
public record Finding(long line, String row, @Nullable String column, Rule rule, String expected, String found) {
    private static final int SHOWN = 80;

    public Finding {
        if (line < 1) {
            throw new IllegalArgumentException("line: expected at least 1, found " + line);
        }
    }

    /** A finding of a line or of the file, where rows are not yet told apart. */
    public static Finding of(long line, Rule rule, String expected, String found) {
        return new Finding(line, "", null, rule, expected, found);
    }

    /** What a cell says, short enough to be shown; "nothing" for an empty one. */
    public static String shown(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "nothing";
        }
        if (cell.length() <= SHOWN) {
            return cell;
        }
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }

    /** In words: {@code column: expected X, found Y}. */
    public String message() {
        return (column == null ? "row" : column) + ": expected " + expected + ", found " + found;
    }

    /** In words, with the place: {@code file:line: column: expected X, found Y}. */
    public String message(String file) {
        return file + ":" + line + ": " + message();
    }
}
