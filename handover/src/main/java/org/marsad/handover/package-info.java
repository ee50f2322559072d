/**
 * What leaves an archive: exports of what is asked for, and bundles with all that proves some incidents.
 *
 * <p>In: an archive and a question. Out: what is to be delivered. Not known here: whether a command or a page asked. Start with
 * {@link org.marsad.handover.Handover}.
 */
@NullMarked
package org.marsad.handover;

import org.jspecify.annotations.NullMarked;
