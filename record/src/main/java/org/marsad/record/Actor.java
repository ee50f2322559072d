package org.marsad.record;

import org.jspecify.annotations.Nullable;

/**
 * A side: who acted, who was acted on, who holds, who speaks.
 *
 * @param id id of the guidelines' list ({@code STATE:SY}, {@code HOUTHI}, …) or {@code OTHER:<short English name>}
 * @param party finer id of the knowledge, or null where there is none
 * @param name resolved name in Arabic
 * @param nameEn English name, or null where not known
 * @param words the words that stand for it
 */
public record Actor(
        String id,
        @Nullable String party,
        String name,
        @Nullable String nameEn,
        Evidence words) {}
