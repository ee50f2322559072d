package org.marsad.knowledge;

import java.util.Collection;

/**
 * A number for each name of a table. Names are asked for by literals, so that comparing references mostly suffices: it is asked for
 * many times a word.
 */
final class TableCodes {
    private final String[] names;
    private final int[] codes;
    private final int mask;

    /** Numbers names in their order, from 0. */
    TableCodes(Collection<String> tables) {
        int size = Integer.highestOneBit(Math.max(1, tables.size())) * 4;
        names = new String[size];
        codes = new int[size];
        mask = size - 1;
        int code = 0;
        for (String table : tables) {
            int at = slot(table);
            names[at] = table.intern();
            codes[at] = code++;
        }
    }

    /** The number of a table, -1 where there is none of this name. */
    int of(String table) {
        int at = slot(table);
        return names[at] == null ? -1 : codes[at];
    }

    /** Where a name stands, or the empty place where it would. */
    private int slot(String table) {
        int at = table.hashCode() & mask;
        while (names[at] != null && !names[at].equals(table)) {
            at = at + 1 & mask;
        }
        return at;
    }
}
