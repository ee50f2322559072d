/**
 * Files to reports.
 *
 * <p>In: the files of a split, wherever the engine's file systems reach. Out: {@link org.marsad.cluster.source.Sent}, what
 * {@code intake} hands on of them, in their order. Not known here: what reports say. Start with {@link
 * org.marsad.cluster.source.ReportFormat}.
 */
@NullMarked
package org.marsad.cluster.source;

import org.jspecify.annotations.NullMarked;
