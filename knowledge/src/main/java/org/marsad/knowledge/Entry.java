package org.marsad.knowledge;

import java.util.List;

/**
 * One row of one table of the knowledge.
 *
 * @param id number of the entry in the compiled knowledge
 * @param table name of the table: {@code actions}, {@code places}, …
 * @param base the word or name as it stands in the table
 * @param line line in the table's file, for messages
 * @param columns names of the table's columns
 * @param values the row's cells, one for each column; a cell may be empty
 */
public record Entry(int id, String table, String base, int line, List<String> columns, List<String> values) {
    /** The cell of a column, empty where it is. */
    public String get(String column) {
        int i = columns.indexOf(column);
        if (i < 0) {
            throw new IllegalArgumentException("knowledge: table " + table + " has no column " + column);
        }
        return i < values.size() ? values.get(i) : "";
    }

    /** Whether the cell of a column is exactly this value. */
    public boolean is(String column, String value) {
        return get(column).equals(value);
    }

    /** The name under which a claim says that this entry fired. */
    public String rule() {
        return table + ":" + base;
    }
}
