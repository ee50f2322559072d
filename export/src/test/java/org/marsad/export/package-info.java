@NullMarked
package org.marsad.export;

import org.jspecify.annotations.NullMarked;
