package org.marsad.intake.telegram;

import org.jspecify.annotations.Nullable;

/**
 * One message of an export.
 *
 * @param chat where it stands
 * @param id its number in the chat, or null
 * @param service whether it only tells of the chat itself (somebody joined, a call)
 * @param unixTime seconds since 1970 when it was sent, as written, or null
 * @param date when it was sent by the clock of who exported it, or null
 * @param forwardedFrom the channel or person whose message this hands on, or null
 * @param text its words, with those of links and other entities
 * @param raw the bytes of its JSON object in the export
 * @param line the line that it begins at
 */
public record Message(
        Chat chat,
        @Nullable String id,
        boolean service,
        @Nullable String unixTime,
        @Nullable String date,
        @Nullable String forwardedFrom,
        String text,
        byte[] raw,
        int line) {}
