/**
 * Dates of publication as pages, feeds and tables write them.
 *
 * <p>Comes in: the words of a date that somebody stated as such. Goes out: a {@link org.marsad.record.Published}, or nothing where the
 * words are no date or could be two. Not known here: which date of a page is that of its publication. Start with
 * {@link org.marsad.intake.date.WrittenDate}.
 */
@NullMarked
package org.marsad.intake.date;

import org.jspecify.annotations.NullMarked;
