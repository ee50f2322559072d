/**
 * Exports on their way to a folder, a file or a stream.
 *
 * <p>In: a {@link org.marsad.export.Form} and what is to be written in it. Out: its files, a manifest with what they hold and what is left
 * out, and sums that {@code sha256sum -c} verifies. Not known here: what the forms look like. Start with
 * {@link org.marsad.export.delivery.Delivery}.
 */
@NullMarked
package org.marsad.export.delivery;

import org.jspecify.annotations.NullMarked;
