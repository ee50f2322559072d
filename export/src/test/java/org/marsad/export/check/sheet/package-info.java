@NullMarked
package org.marsad.export.check.sheet;

import org.jspecify.annotations.NullMarked;
