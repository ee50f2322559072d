package org.marsad.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a slot of a pattern looks for: a piece of a kind, words of a table, or those of them with a value in a column.
 *
 * @param kind kind of piece; empty for words
 * @param table name of the table; null for a piece
 * @param column its column; null where all words of the table will do
 * @param value what the cell of the column must be; null where there is no column
 */
public record Sought(
        String kind,
        @Nullable String table,
        @Nullable String column,
        @Nullable String value) {
    private static final String WORDS = "words:";

    /** All that a cell of the table of slots names, separated by blanks: {@code people}, {@code words:actions.role=event}. */
    static List<Sought> all(String cell) {
        return Stream.of(cell.split(" ")).map(Sought::of).toList();
    }

    private static Sought of(String name) {
        if (!name.startsWith(WORDS)) {
            return new Sought(name.intern(), null, null, null);
        }
        String rest = name.substring(WORDS.length());
        int dot = rest.indexOf('.');
        if (dot < 0) {
            return new Sought("", rest.intern(), null, null);
        }
        int is = rest.indexOf('=');
        return new Sought(
                "", rest.substring(0, dot).intern(), rest.substring(dot + 1, is).intern(), rest.substring(is + 1));
    }
}
