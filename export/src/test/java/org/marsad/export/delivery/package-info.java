@NullMarked
package org.marsad.export.delivery;

import org.jspecify.annotations.NullMarked;
