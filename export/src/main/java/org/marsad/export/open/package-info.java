/**
 * What everybody may see.
 *
 * <p>In: {@link org.marsad.incident.kept.Holdings} with everything. Out: the same without places finer than a settlement, without names
 * of private persons and without the words that hold them. Not known here: in which form it is written; each form has its own list of
 * columns or properties that are public, so that a thing must be forgotten twice to be seen. Start with
 * {@link org.marsad.export.open.OpenHoldings}.
 */
@NullMarked
package org.marsad.export.open;

import org.jspecify.annotations.NullMarked;
