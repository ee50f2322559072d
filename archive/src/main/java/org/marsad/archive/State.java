package org.marsad.archive;

import org.jspecify.annotations.Nullable;

/**
 * How an archive stands or stood: an end of its log.
 *
 * @param entry number of the last entry, 0 where nothing was there
 * @param at when that entry was made, ISO 8601, or null where there is none
 * @param hash hash of that entry, in hexadecimal digits, which vouches for all before it, or null where there is none
 */
public record State(
        long entry, @Nullable String at, @Nullable String hash) {}
