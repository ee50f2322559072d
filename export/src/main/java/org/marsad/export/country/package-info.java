/** Countries as others name and number them, and where they lie. */
@NullMarked
package org.marsad.export.country;

import org.jspecify.annotations.NullMarked;
