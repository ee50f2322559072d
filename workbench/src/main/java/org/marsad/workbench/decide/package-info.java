/**
 * What people decide about an incident, as the workbench lets them say it.
 *
 * <p>In: an incident, what a person filled in. Out: forms, and decisions kept in the archive. Not known here: the rest of an incident's
 * page. Start with {@link org.marsad.workbench.decide.DecisionForms}; what is kept is told by {@link org.marsad.workbench.decide.Draft}.
 */
@NullMarked
package org.marsad.workbench.decide;

import org.jspecify.annotations.NullMarked;
