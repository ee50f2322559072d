/**
 * How fast Marsad reads. In comes a corpus of reports that lies beside the project; out come megabytes a second. Nothing else
 * is known here, and nothing of it is released.
 *
 * <p>Start with {@link org.marsad.bench.ReadingSpeed}.
 */
@NullMarked
package org.marsad.bench;

import org.jspecify.annotations.NullMarked;
