/** Numbers in words and digits, hedges, ranges, money. */
@NullMarked
package org.marsad.mention.count;

import org.jspecify.annotations.NullMarked;
