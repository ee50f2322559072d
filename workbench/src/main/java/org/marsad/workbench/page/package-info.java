/**
 * What all pages of the workbench share: their frame, and how trouble is told.
 *
 * <p>In: the contents of a page and the language. Out: HTML that is well-formed XML, in which every word from outside is escaped and has
 * a direction of its own. Not known here: incidents and reports. Start with {@link org.marsad.workbench.page.Frame}.
 */
@NullMarked
package org.marsad.workbench.page;

import org.jspecify.annotations.NullMarked;
