@NullMarked
package org.marsad.export.label;

import org.jspecify.annotations.NullMarked;
