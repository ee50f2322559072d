/** The job on an engine inside this JVM, held against an archive of the same reports. */
@NullMarked
package org.marsad.cluster;

import org.jspecify.annotations.NullMarked;
