package org.marsad.intake.telegram;

import org.jspecify.annotations.Nullable;

/**
 * The channel, group or person that messages were exported from.
 *
 * @param id its number in Telegram, or null where the export does not say it before the messages
 * @param name its name, or null likewise
 */
public record Chat(@Nullable String id, @Nullable String name) {}
