/**
 * Web archives (WARC, plain or in gzip members) to captures of pages.
 *
 * <p>Comes in: the bytes of an archive. Goes out: one {@link org.marsad.intake.warc.Capture} after another, its body as the server meant
 * it; what is broken, with its offset; what is passed over. Not known here: what a page says. The date of a capture is when it was
 * fetched and never that of its publication, so it is not handed on. Start with {@link org.marsad.intake.warc.ArchiveReader}.
 */
@NullMarked
package org.marsad.intake.warc;

import org.jspecify.annotations.NullMarked;
