package org.marsad.export.check.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Rule;

/**
 * A row of a file, its cells by the names of their columns.
 *
 * @param header columns of the file
 * @param line line on which it begins, from 1
 * @param id what the row calls itself; empty where it does not
 * @param cells its cells, as many as there are columns
 */
public record Row(Header header, long line, String id, List<String> cells) {
    /** The row of cells, named by the first of some columns that says something. */
    public static Row of(Header header, long line, List<String> cells, List<String> idColumns) {
        for (String column : idColumns) {
            Integer place = header.place(column);
            if (place != null && !cells.get(place).isBlank()) {
                return new Row(header, line, cells.get(place).strip(), cells);
            }
        }
        return new Row(header, line, "", cells);
    }

    /** What a cell says, without the blanks around it; null where it is empty or there is no such column. */
    public @Nullable String text(String column) {
        Integer place = header.place(column);
        if (place == null) {
            return null;
        }
        String text = cells.get(place).strip();
        return text.isEmpty() ? null : text;
    }

    /** The whole number in a cell; null where there is none. */
    public @Nullable Long integer(String column) {
        return Cell.integer(text(column));
    }

    /** The number in a cell; null where there is none. */
    public @Nullable Double decimal(String column) {
        return Cell.decimal(text(column));
    }

    /** The day in a cell; null where there is none. */
    public @Nullable LocalDate day(String column) {
        return Cell.day(text(column));
    }

    /** A finding of this row; what was found is what stands in the column. */
    public Finding finding(Rule rule, String column, String expected) {
        return finding(rule, column, expected, Finding.shown(text(column)));
    }

    /** A finding of this row. */
    public Finding finding(Rule rule, @Nullable String column, String expected, String found) {
        return new Finding(line, id, column, rule, expected, found);
    }
}
