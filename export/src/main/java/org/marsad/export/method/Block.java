package org.marsad.export.method;

import java.util.List;

/**
 * A part of a page.
 *
 * @param kind what it is
 * @param rows rows of cells; but for tables one row with one cell
 */
record Block(Kind kind, List<List<String>> rows) {
    /** What a part of a page is. */
    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE,
        WORDS
    }

    Block {
        rows = List.copyOf(rows);
    }

    static Block of(Kind kind, String phrase) {
        return new Block(kind, List.of(List.of(phrase)));
    }

    String phrase() {
        return rows.get(0).get(0);
    }
}
