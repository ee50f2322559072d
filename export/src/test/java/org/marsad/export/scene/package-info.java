@NullMarked
package org.marsad.export.scene;

import org.jspecify.annotations.NullMarked;
