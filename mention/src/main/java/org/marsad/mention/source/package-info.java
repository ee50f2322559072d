/** Those who say something: outlets, persons, offices, anonymous sources, sides. */
@NullMarked
package org.marsad.mention.source;

import org.jspecify.annotations.NullMarked;
