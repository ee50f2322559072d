/**
 * What ACLED asks of a row: pairs of event types, sorts of actors, civilians, countries, sources.
 *
 * <p>In: rows with ACLED's columns. Out: findings. Not known here: files, and what any row must have. Start with
 * {@link org.marsad.export.check.acled.AcledChecks}. Source of all rules: ACLED codebook; what is our own is said.
 */
@NullMarked
package org.marsad.export.check.acled;

import org.jspecify.annotations.NullMarked;
