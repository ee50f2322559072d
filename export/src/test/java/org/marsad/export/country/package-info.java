@NullMarked
package org.marsad.export.country;

import org.jspecify.annotations.NullMarked;
