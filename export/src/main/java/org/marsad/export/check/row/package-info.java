/**
 * Rows by the names of their columns, and what is checked of any row: columns, types, codes, duplicates, days.
 *
 * <p>In: records of a file and the table of its format's columns. Out: cells as numbers and days, and findings. Not known here: what
 * columns have to do with each other. Start with {@link org.marsad.export.check.row.Row} and
 * {@link org.marsad.export.check.row.RowCheck}.
 */
@NullMarked
package org.marsad.export.check.row;

import org.jspecify.annotations.NullMarked;
