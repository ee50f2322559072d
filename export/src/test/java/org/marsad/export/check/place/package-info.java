@NullMarked
package org.marsad.export.check.place;

import org.jspecify.annotations.NullMarked;
