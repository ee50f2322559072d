/**
 * Telegram's JSON export to messages.
 *
 * <p>Comes in: the bytes of a {@code result.json}, of one chat or of a whole account. Goes out: one
 * {@link org.marsad.intake.telegram.Message} after another, with the bytes it stands in. Not known here: which messages are reports.
 * Start with {@link org.marsad.intake.telegram.ExportReader}.
 */
@NullMarked
package org.marsad.intake.telegram;

import org.jspecify.annotations.NullMarked;
