/**
 * Incidents to files and to a database.
 *
 * <p>In: {@link org.marsad.cluster.step.Row}. Out: files of which a reader sees each row once ({@link org.marsad.cluster.sink.RowFiles}),
 * and a table that holds each incident as it stands ({@link org.marsad.cluster.sink.Postgres}). Both show what a checkpoint has taken in
 * and nothing else. Not known here: how incidents come about.
 */
@NullMarked
package org.marsad.cluster.sink;

import org.jspecify.annotations.NullMarked;
