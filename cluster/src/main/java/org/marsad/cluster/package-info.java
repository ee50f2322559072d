/**
 * Reading and merging on many machines: a job for Apache Flink.
 *
 * <p>In: files of reports in any form that {@code intake} knows. Out: the incidents that an archive would make of the same reports, in
 * files or a database. Not known here: how reports are read and merged; {@code reader} and {@code incident} do it as everywhere. Start with
 * {@link org.marsad.cluster.Job}, then {@link org.marsad.cluster.step.Steps}.
 */
@NullMarked
package org.marsad.cluster;

import org.jspecify.annotations.NullMarked;
