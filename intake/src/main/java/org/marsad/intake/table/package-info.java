/**
 * Tables (CSV, TSV) to rows of cells.
 *
 * <p>Comes in: the bytes of a table whose first row names its columns. Goes out: rows with the line each begins at, and which column
 * holds what of a report. Not known here: what a report is made of beyond these fields. Start with
 * {@link org.marsad.intake.table.Columns} and {@link org.marsad.intake.table.Rows}.
 */
@NullMarked
package org.marsad.intake.table;

import org.jspecify.annotations.NullMarked;
