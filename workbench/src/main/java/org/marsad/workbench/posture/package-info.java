/**
 * Who holds what where, according to whom, since when. In: claims of postures. Out: a page and JSON. Not known here: incidents. Start with
 * {@link org.marsad.workbench.posture.PostureList}.
 */
@NullMarked
package org.marsad.workbench.posture;

import org.jspecify.annotations.NullMarked;
