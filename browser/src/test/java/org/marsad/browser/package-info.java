/**
 * The workbench in a browser: a day of work, what people who see or hear it otherwise meet, and pictures of every page.
 *
 * <p>In: the sample reports. Out: nothing but what the tests say; pictures where they are asked for. Start with
 * {@link org.marsad.browser.Visitor}.
 */
@NullMarked
package org.marsad.browser;

import org.jspecify.annotations.NullMarked;
