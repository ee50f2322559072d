@NullMarked
package org.marsad.export.json;

import org.jspecify.annotations.NullMarked;
