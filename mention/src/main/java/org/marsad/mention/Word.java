package org.marsad.mention;

import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;

/**
 * A run of tokens read as one entry of the knowledge.
 *
 * @param from first token
 * @param to token after the last
 * @param entry the entry
 * @param form bits of {@link Form}
 */
public record Word(int from, int to, Entry entry, int form) {
    /** Whether the written form has one of these bits. */
    public boolean has(int bits) {
        return (form & bits) != 0;
    }

    /** Whether the cell of a column is exactly this value. */
    public boolean is(String column, String value) {
        return entry.is(column, value);
    }

    /** The cell of a column. */
    public String get(String column) {
        return entry.get(column);
    }
}
