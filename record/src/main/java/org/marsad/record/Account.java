package org.marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of several sources in a report says of one incident's toll.
 *
 * @param killed the source's figure, or null where it gives none
 * @param wounded the source's figure, or null where it gives none
 * @param chain the source; empty where the report speaks in its own voice
 */
public record Account(@Nullable Toll killed, @Nullable Toll wounded, List<Link> chain) {
    public Account {
        chain = List.copyOf(chain);
    }
}
