@NullMarked
package org.marsad.export.markup;

import org.jspecify.annotations.NullMarked;
