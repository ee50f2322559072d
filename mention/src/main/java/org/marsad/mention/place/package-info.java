/** Places: names of the gazetteer with the words before them, told apart by what else the report names. */
@NullMarked
package org.marsad.mention.place;

import org.jspecify.annotations.NullMarked;
