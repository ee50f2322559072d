@NullMarked
package org.marsad.archive;

import org.jspecify.annotations.NullMarked;
