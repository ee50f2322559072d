@NullMarked
package org.marsad.export.picture;

import org.jspecify.annotations.NullMarked;
