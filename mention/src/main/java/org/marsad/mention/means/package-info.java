/** Weapons and means, and things that are aimed at. */
@NullMarked
package org.marsad.mention.means;

import org.jspecify.annotations.NullMarked;
