@NullMarked
package org.marsad.export.ucdp;

import org.jspecify.annotations.NullMarked;
