@NullMarked
package org.marsad.export.open;

import org.jspecify.annotations.NullMarked;
