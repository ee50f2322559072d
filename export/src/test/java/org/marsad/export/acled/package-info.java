@NullMarked
package org.marsad.export.acled;

import org.jspecify.annotations.NullMarked;
