@NullMarked
package org.marsad.export.check.hxl;

import org.jspecify.annotations.NullMarked;
