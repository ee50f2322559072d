/**
 * One file that is handed over and can be checked without Marsad.
 *
 * <p>In: named bytes and whoever signs. Out: a ZIP file with sums that {@code sha256sum} checks and a signature that {@code openssl}
 * checks. Not known here: what the bytes are. Start with {@link org.marsad.export.bundle.Bundle}.
 */
@NullMarked
package org.marsad.export.bundle;

import org.jspecify.annotations.NullMarked;
