/**
 * Anybody's file of UCDP GED, ACLED or HXL held against the rules of its format, with the line and column of whatever is wrong.
 *
 * <p>In: bytes of a CSV file. Out: findings, and what the file is. Not known here: Marsad's archive and incidents; how findings are
 * shown. Start with {@link org.marsad.export.check.Inspection}; {@code docs/check.md} lists the rules.
 */
@NullMarked
package org.marsad.export.check;

import org.jspecify.annotations.NullMarked;
