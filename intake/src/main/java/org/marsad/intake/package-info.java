/**
 * From bytes to reports.
 *
 * <p>Comes in: a file or a stream, plain text or JSON Lines, also gzipped, in any encoding that Arabic texts are found in. Goes out:
 * one {@link org.marsad.intake.Item} after another, each a {@link org.marsad.record.Report} or a refusal with its reason and place. Not
 * known here: what a report says, and when or where it was published unless somebody states it. Start with
 * {@link org.marsad.intake.Intake}.
 */
@NullMarked
package org.marsad.intake;

import org.jspecify.annotations.NullMarked;
