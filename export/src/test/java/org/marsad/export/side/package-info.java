@NullMarked
package org.marsad.export.side;

import org.jspecify.annotations.NullMarked;
