@NullMarked
package org.marsad.export.dataset;

import org.jspecify.annotations.NullMarked;
