package org.marsad.archive;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed.Side;

/** What a list of incidents may be narrowed down by, beside days and words: fields with few values, each with how many incidents have it. */
public enum Facet {
    COUNTRY(Filter::country, (l, taker) -> one(l.country(), taker)),
    /** A first-level area; a filter may name a place instead. */
    AREA(Filter::area, (l, taker) -> one(l.admin1(), taker)) {
        @Override
        boolean has(Listed l, String value) {
            return value.equals(l.admin1()) || value.equals(l.place());
        }
    },
    KIND(Filter::kind, (l, taker) -> one(l.type(), taker)),
    SIDE(Filter::side, (l, taker) -> {
        for (Side side : l.sides()) {
            taker.accept(side.id());
        }
    }),
    GRADE(Filter::grade, (l, taker) -> one(l.grade(), taker)),
    STATUS(Filter::status, (l, taker) -> one(l.status(), taker)),
    SOURCE(Filter::source, (l, taker) -> l.sources().forEach(taker)),
    REVIEW(Filter::review, (l, taker) -> one(l.review(), taker));

    private final Function<Filter, @Nullable String> asked;
    private final BiConsumer<Listed, Consumer<String>> values;

    Facet(Function<Filter, @Nullable String> asked, BiConsumer<Listed, Consumer<String>> values) {
        this.asked = asked;
        this.values = values;
    }

    private static void one(@Nullable String value, Consumer<String> taker) {
        if (value != null) {
            taker.accept(value);
        }
    }

    /** The value that a filter asks for, or null where it asks for all. */
    public @Nullable String asked(Filter f) {
        return asked.apply(f);
    }

    /** Hands over the values that an incident has of it. */
    void each(Listed l, Consumer<String> taker) {
        values.accept(l, taker);
    }

    /** Whether an incident has a value. */
    boolean has(Listed l, String value) {
        boolean[] found = new boolean[1];
        each(l, v -> found[0] |= v.equals(value));
        return found[0];
    }

    /** Whether an incident is one that a filter asks for, as far as this goes. */
    boolean holds(Listed l, Filter f) {
        String asked = asked(f);
        return asked == null || has(l, asked);
    }

    /** The name in an address: {@code country}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
