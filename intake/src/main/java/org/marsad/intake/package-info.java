/**
 * From bytes to reports.
 *
 * <p>Comes in: files, folders, patterns of paths or a stream; plain text, JSON Lines, web pages, tables, feeds, web archives and
 * Telegram's exports, also gzipped, in any encoding that Arabic texts are found in. Goes out: one {@link org.marsad.intake.Item} after
 * another, each a {@link org.marsad.record.Report} with the bytes it was read from, or a refusal with its reason and place. Not known
 * here: what a report says, and when or where it was published unless somebody states it. Start with {@link org.marsad.intake.Intake}.
 *
 * <p>Each form has a package that knows it alone ({@code html}, {@code table}, {@code feed}, {@code warc}, {@code telegram}) and a class
 * here that makes reports of what comes out of it.
 */
@NullMarked
package org.marsad.intake;

import org.jspecify.annotations.NullMarked;
