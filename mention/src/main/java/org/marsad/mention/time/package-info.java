/** Times: days, weekdays, months of every calendar in use, parts of months, periods; resolved against the publication day. */
@NullMarked
package org.marsad.mention.time;

import org.jspecify.annotations.NullMarked;
