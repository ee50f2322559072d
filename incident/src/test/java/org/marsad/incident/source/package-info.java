@NullMarked
package org.marsad.incident.source;

import org.jspecify.annotations.NullMarked;
