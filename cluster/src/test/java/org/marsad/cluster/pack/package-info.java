@NullMarked
package org.marsad.cluster.pack;

import org.jspecify.annotations.NullMarked;
