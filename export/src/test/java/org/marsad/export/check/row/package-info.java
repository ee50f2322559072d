@NullMarked
package org.marsad.export.check.row;

import org.jspecify.annotations.NullMarked;
