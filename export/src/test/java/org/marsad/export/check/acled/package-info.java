@NullMarked
package org.marsad.export.check.acled;

import org.jspecify.annotations.NullMarked;
