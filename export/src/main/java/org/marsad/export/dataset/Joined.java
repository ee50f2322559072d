package org.marsad.export.dataset;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Actor;
import org.marsad.record.Link;
import org.marsad.record.Where;

/** Several values in one cell; null where there are none. */
final class Joined {
    private Joined() {}

    /** Ids of sides, in the form in which a person may correct them. */
    static @Nullable String ids(List<Actor> sides) {
        return joined(sides.stream().map(Actor::id).toList(), ",");
    }

    static @Nullable String names(List<Actor> sides) {
        return joined(
                sides.stream()
                        .map(a -> a.nameEn() == null ? a.name() : a.nameEn())
                        .toList(),
                "; ");
    }

    static @Nullable String places(List<Where> places) {
        return joined(places.stream().map(Where::name).distinct().toList(), "; ");
    }

    /** From the report outwards to the origin. */
    static @Nullable String chain(List<Link> chain) {
        return joined(chain.stream().map(Link::name).toList(), " > ");
    }

    static @Nullable String joined(List<String> values, String by) {
        return values.isEmpty() ? null : values.stream().collect(Collectors.joining(by));
    }
}
