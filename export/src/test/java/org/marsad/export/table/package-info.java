@NullMarked
package org.marsad.export.table;

import org.jspecify.annotations.NullMarked;
