/**
 * What changed between two states of an archive, and why.
 *
 * <p>In: two {@link org.marsad.incident.kept.Holdings} and the ids of incidents that may have changed. Out: changes, incident by incident
 * and field by field, with the reports and decisions behind them, as text, JSON or Atom. Not known here: how an archive remembers. Start
 * with {@link org.marsad.export.change.Changes}.
 */
@NullMarked
package org.marsad.export.change;

import org.jspecify.annotations.NullMarked;
