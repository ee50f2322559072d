@NullMarked
package org.marsad.incident.toll;

import org.jspecify.annotations.NullMarked;
