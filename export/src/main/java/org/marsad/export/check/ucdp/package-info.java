/**
 * What UCDP GED asks of a row: figures, days, sides, numbers of states, points, sources.
 *
 * <p>In: rows with UCDP's columns. Out: findings. Not known here: files, and what any row must have. Start with
 * {@link org.marsad.export.check.ucdp.UcdpChecks}. Source of all rules: UCDP GED codebook; what is our own is said.
 */
@NullMarked
package org.marsad.export.check.ucdp;

import org.jspecify.annotations.NullMarked;
