@NullMarked
package org.marsad.incident;

import org.jspecify.annotations.NullMarked;
