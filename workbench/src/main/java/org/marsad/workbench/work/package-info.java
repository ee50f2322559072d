/**
 * What the workbench works with beside requests: the archive, the reader, and the reports that are being added.
 *
 * <p>In: files and words that people hand over. Out: reports in the archive, and how far that has come. Not known here: requests and
 * pages. Start with {@link org.marsad.workbench.work.Desk}.
 */
@NullMarked
package org.marsad.workbench.work;

import org.jspecify.annotations.NullMarked;
