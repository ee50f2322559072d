/**
 * Reports: the list, one with what was read in it, and the search for words.
 *
 * <p>In: ids and words. Out: pages and JSON in which the words of a claim are marked. Not known here: which reports tell of one incident.
 * Start with {@link org.marsad.workbench.report.ReportPage}.
 */
@NullMarked
package org.marsad.workbench.report;

import org.jspecify.annotations.NullMarked;
