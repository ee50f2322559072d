/**
 * What an archive holds, as it is shown and handed on.
 *
 * <p>In: nothing; the archive makes these values. Out: incidents with what people decided ({@link org.marsad.incident.kept.Kept}),
 * postures, reports in a list. Not known here: where they lie. Start with {@link org.marsad.incident.kept.Holdings}.
 */
@NullMarked
package org.marsad.incident.kept;

import org.jspecify.annotations.NullMarked;
