/**
 * Sides as UCDP and ACLED sort and name them. In: {@link org.marsad.record.Actor}s. Out: {@link org.marsad.export.side.Side}s. Not known
 * here: what they did. Start with {@link org.marsad.export.side.Sides}.
 */
@NullMarked
package org.marsad.export.side;

import org.jspecify.annotations.NullMarked;
