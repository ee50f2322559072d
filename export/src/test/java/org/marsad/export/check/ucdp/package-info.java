@NullMarked
package org.marsad.export.check.ucdp;

import org.jspecify.annotations.NullMarked;
