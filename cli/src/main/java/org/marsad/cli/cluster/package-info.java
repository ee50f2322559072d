/**
 * A cluster of Apache Flink on this machine, of several JVMs.
 *
 * <p>In: what stands behind {@code marsad cluster}. Out: processes, their settings and logs in one folder ({@link
 * org.marsad.cli.cluster.Site}), and what the cluster tells of itself. Not known here: the engine's classes, whose jars lie apart ({@link
 * org.marsad.cli.cluster.EngineJars}); it is started, asked by HTTP and stopped. Start with {@link
 * org.marsad.cli.cluster.ClusterCommand}.
 */
@NullMarked
package org.marsad.cli.cluster;

import org.jspecify.annotations.NullMarked;
