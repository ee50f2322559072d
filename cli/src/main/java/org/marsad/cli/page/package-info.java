/**
 * Readings as a page for people: each claim in two lines, below it the tree of those who say so.
 *
 * <p>Comes in: a {@link org.marsad.record.Reading}. Goes out: lines of text in which the words of the report are isolated from
 * the direction of the page and nothing unprintable is left as it is. Not known here: where the lines go. Start with
 * {@link org.marsad.cli.page.ReadingPage}.
 */
@NullMarked
package org.marsad.cli.page;

import org.jspecify.annotations.NullMarked;
