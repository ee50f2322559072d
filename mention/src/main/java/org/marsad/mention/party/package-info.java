/** Sides: named groups, forces of a nation, armed groups by whom they serve, nations themselves. */
@NullMarked
package org.marsad.mention.party;

import org.jspecify.annotations.NullMarked;
