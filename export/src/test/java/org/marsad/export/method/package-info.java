@NullMarked
package org.marsad.export.method;

import org.jspecify.annotations.NullMarked;
