package org.marsad.claim.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Link;

/** The sources named so far, to which «المصادر», «القناة» or «وأضاف» point back. */
final class Memory {
    private record Known(SourcePiece source, List<Link> chain) {}

    private final List<Known> known = new ArrayList<>();

    void add(SourcePiece source, List<Link> chain) {
        known.add(new Known(source, chain));
    }

    /** The source that a word such as «المصادر» points back to, or null. */
    @Nullable SourcePiece resolve(SourcePiece refers) {
        for (int i = known.size() - 1; i >= 0; i--) {
            SourcePiece s = known.get(i).source;
            if (!s.noun().isEmpty() && s.noun().equals(refers.noun()) && !s.refers()
                    && (refers.nation() == null || s.nation() == null || s.nation().id().equals(refers.nation().id()))) {
                return s;
            }
        }
        return null;
    }

    /** The latest chain that ends with this source, or null. */
    @Nullable List<Link> chainOf(SourcePiece source) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).source.actor().name().equals(source.actor().name())) {
                return known.get(i).chain;
            }
        }
        return null;
    }

    /** The one who spoke last, or null. */
    @Nullable SourcePiece latest() {
        return known.isEmpty() ? null : known.get(known.size() - 1).source;
    }

    @Nullable List<Link> latestChain() {
        return known.isEmpty() ? null : known.get(known.size() - 1).chain;
    }
}
