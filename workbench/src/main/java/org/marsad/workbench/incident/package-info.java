/**
 * Incidents: the list with what narrows it down, the map and the timeline of the same, and one incident with all that it rests on.
 *
 * <p>In: the state of the view, which stands whole in the address. Out: pages and JSON. Not known here: how they are kept. Start with
 * {@link org.marsad.workbench.incident.View}.
 */
@NullMarked
package org.marsad.workbench.incident;

import org.jspecify.annotations.NullMarked;
