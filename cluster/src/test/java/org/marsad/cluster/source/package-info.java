@NullMarked
package org.marsad.cluster.source;

import org.jspecify.annotations.NullMarked;
