/** Claims that are no incidents: tallies, postures, statements, costs. */
@NullMarked
package org.marsad.claim.other;

import org.jspecify.annotations.NullMarked;
