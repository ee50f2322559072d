/**
 * Files of comma-separated values as they are met in the world: records with their lines, however broken the file.
 *
 * <p>In: bytes. Out: records, and findings for whatever is wrong with the bytes, the quotes or the lines; the rest goes on. Not known
 * here: what the columns mean. Start with {@link org.marsad.export.check.sheet.Sheet}.
 */
@NullMarked
package org.marsad.export.check.sheet;

import org.jspecify.annotations.NullMarked;
