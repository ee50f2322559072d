@NullMarked
package org.marsad.export.check;

import org.jspecify.annotations.NullMarked;
