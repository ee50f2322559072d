/**
 * The workbench: where people look at an archive in a browser, and see the words behind every number.
 *
 * <p>In: requests from this machine. Out: pages in Arabic and English, each with a twin in JSON. Not known here: Arabic, and what an
 * archive's tables hold. Start with {@link org.marsad.workbench.Workbench}; everything that it answers stands in
 * {@link org.marsad.workbench.Routes}.
 */
@NullMarked
package org.marsad.workbench;

import org.jspecify.annotations.NullMarked;
