/**
 * The steps from reports to incidents, each of which many machines may do a part of.
 *
 * <p>In: reports. {@link org.marsad.cluster.step.ReadingStep} reads each once; {@link org.marsad.cluster.step.LinkingStep} links tellings,
 * a time and country at a time; {@link org.marsad.cluster.step.GroupingStep} tells which of them are one incident; {@link
 * org.marsad.cluster.step.JoiningStep} sends each account where its incident is; {@link org.marsad.cluster.step.IncidentStep} makes the
 * incident of its accounts. Out: {@link org.marsad.cluster.step.Row}, a state of an incident each time it changes. Not known here: how
 * claims are read and compared, which is as in an archive. Start with {@link org.marsad.cluster.step.Steps}.
 */
@NullMarked
package org.marsad.cluster.step;

import org.jspecify.annotations.NullMarked;
