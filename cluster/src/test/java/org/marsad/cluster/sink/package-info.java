@NullMarked
package org.marsad.cluster.sink;

import org.jspecify.annotations.NullMarked;
