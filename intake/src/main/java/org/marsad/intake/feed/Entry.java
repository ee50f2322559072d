package org.marsad.intake.feed;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed as it is written there.
 *
 * @param channel the title of the feed, as far as it was read before the entry, or null
 * @param id the entry's own id ({@code guid}, {@code id}), or null
 * @param title the headline, or null
 * @param link its address, or null
 * @param published the date of publication as written, or null
 * @param content a fragment of HTML: the whole content where the feed has it, else the description or summary; or null
 * @param origin the name of the feed that the entry was taken over from ({@code source}), or null
 * @param line the line that the entry begins at
 */
public record Entry(
        @Nullable String channel,
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable String published,
        @Nullable String content,
        @Nullable String origin,
        int line) {}
