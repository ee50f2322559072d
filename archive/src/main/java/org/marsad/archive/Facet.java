package org.marsad.archive;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed.Side;

/** What a list of incidents may be narrowed down by, beside days and words: fields with few values, each with how many incidents have it. */
public enum Facet {
    COUNTRY {
        @Override
        public @Nullable String asked(Filter f) {
            return f.country();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            one(l.country(), taker);
        }
    },
    /** A first-level area; a filter may name a place instead. */
    AREA {
        @Override
        public @Nullable String asked(Filter f) {
            return f.area();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            one(l.admin1(), taker);
        }

        @Override
        boolean has(Listed l, String value) {
            return value.equals(l.admin1()) || value.equals(l.place());
        }
    },
    KIND {
        @Override
        public @Nullable String asked(Filter f) {
            return f.kind();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            one(l.type(), taker);
        }
    },
    SIDE {
        @Override
        public @Nullable String asked(Filter f) {
            return f.side();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            for (Side side : l.sides()) {
                taker.accept(side.id());
            }
        }
    },
    GRADE {
        @Override
        public @Nullable String asked(Filter f) {
            return f.grade();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            one(l.grade(), taker);
        }
    },
    STATUS {
        @Override
        public @Nullable String asked(Filter f) {
            return f.status();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            one(l.status(), taker);
        }
    },
    SOURCE {
        @Override
        public @Nullable String asked(Filter f) {
            return f.source();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            l.sources().forEach(taker);
        }
    },
    REVIEW {
        @Override
        public @Nullable String asked(Filter f) {
            return f.review();
        }

        @Override
        void each(Listed l, Consumer<String> taker) {
            one(l.review(), taker);
        }
    };

    /** The value that a filter asks for, or null where it asks for all. */
    public abstract @Nullable String asked(Filter f);

    /** Hands over the values that an incident has of it. */
    abstract void each(Listed l, Consumer<String> taker);

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

    private static void one(@Nullable String value, Consumer<String> taker) {
        if (value != null) {
            taker.accept(value);
        }
    }
}
