package org.marsad.record;

import org.jspecify.annotations.Nullable;

/**
 * One link of a source chain: who passes on, or who says it first.
 *
 * @param id id of the knowledge, {@code ANON:<channel id>} for an anonymous source of a channel, {@code OTHER:…} for others
 * @param name resolved name in Arabic
 * @param nameEn English name, or null where not known
 * @param role originator or channel
 * @param verb the word of saying in its dictionary form
 * @param words the words that stand for the source
 * @param kind what sort of source
 * @param side id of the side that it belongs to or speaks for, or null where none is known
 */
public record Link(
        String id,
        String name,
        @Nullable String nameEn,
        Role role,
        String verb,
        Evidence words,
        SourceKind kind,
        @Nullable String side) {
    /** Where in the chain a source stands. */
    public enum Role {
        ORIGINATOR,
        CHANNEL
    }
}
