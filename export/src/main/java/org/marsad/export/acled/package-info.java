/**
 * Incidents as rows in the form of ACLED's data; they are none of ACLED's. In: incidents. Out: 31 columns, a row for each place and day, and
 * which incidents cannot be coded so. Not known here: ACLED's own numbers and names of actors. Start with
 * {@link org.marsad.export.acled.Acled}; the rules stand in the codebook, chapter 16.
 */
@NullMarked
package org.marsad.export.acled;

import org.jspecify.annotations.NullMarked;
