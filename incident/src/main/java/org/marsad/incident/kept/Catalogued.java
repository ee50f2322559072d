package org.marsad.incident.kept;

import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param id {@code sha256:} and the hash of its bytes
 * @param name its name
 * @param publisher the outlet, or null
 * @param published when it was published, as written, or null
 * @param likeOf name of the earlier report whose text it has, or null
 */
public record Catalogued(
        String id,
        String name,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String likeOf) {}
