package org.marsad.export.check.row;

import java.util.List;

/**
 * A column of a format.
 *
 * @param name its name in the header
 * @param type what its cells are
 * @param codes values that it may have; empty where it may have any
 * @param required whether a row says nothing without it
 */
public record Column(String name, Type type, List<String> codes, boolean required) {
    /** What a cell is. */
    public enum Type {
        /** A whole number. */
        INTEGER,
        /** A number with a point. */
        DECIMAL,
        /** A day. */
        DATE,
        /** Words. */
        TEXT,
        /** One of several codes. */
        CODE
    }

    public Column {
        codes = List.copyOf(codes);
    }
}
