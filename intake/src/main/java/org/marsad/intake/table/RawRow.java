package org.marsad.intake.table;

/**
 * One row of a table as it stands in the file.
 *
 * @param bytes without the end of its line
 * @param line number of the line that it begins at, from 1
 * @param open whether a quoted cell of it is never closed; then it is the one line that the cell begins in
 */
public record RawRow(byte[] bytes, long line, boolean open) {}
