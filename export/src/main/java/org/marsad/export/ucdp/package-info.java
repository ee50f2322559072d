/**
 * Incidents as rows of UCDP's Georeferenced Event Dataset. In: incidents. Out: 49 columns, and which incidents are no events there. Not known
 * here: numbers that only UCDP hands out. Start with {@link org.marsad.export.ucdp.Ucdp}; the rules stand in the codebook, chapter 16.
 */
@NullMarked
package org.marsad.export.ucdp;

import org.jspecify.annotations.NullMarked;
