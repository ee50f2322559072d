package org.marsad.archive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
        Collection<String> values(Listed l) {
            return one(l.country());
        }
    },
    /** A first-level area; a filter may name a place instead. */
    AREA {
        @Override
        public @Nullable String asked(Filter f) {
            return f.area();
        }

        @Override
        Collection<String> values(Listed l) {
            return one(l.admin1());
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
        Collection<String> values(Listed l) {
            return one(l.type());
        }
    },
    SIDE {
        @Override
        public @Nullable String asked(Filter f) {
            return f.side();
        }

        @Override
        Collection<String> values(Listed l) {
            return l.sides().stream().map(Side::id).toList();
        }
    },
    GRADE {
        @Override
        public @Nullable String asked(Filter f) {
            return f.grade();
        }

        @Override
        Collection<String> values(Listed l) {
            return one(l.grade());
        }
    },
    STATUS {
        @Override
        public @Nullable String asked(Filter f) {
            return f.status();
        }

        @Override
        Collection<String> values(Listed l) {
            return one(l.status());
        }
    },
    SOURCE {
        @Override
        public @Nullable String asked(Filter f) {
            return f.source();
        }

        @Override
        Collection<String> values(Listed l) {
            return l.sources();
        }
    },
    REVIEW {
        @Override
        public @Nullable String asked(Filter f) {
            return f.review();
        }

        @Override
        Collection<String> values(Listed l) {
            return one(l.review());
        }
    };

    /** The value that a filter asks for, or null where it asks for all. */
    public abstract @Nullable String asked(Filter f);

    /** The values that an incident has of it. */
    abstract Collection<String> values(Listed l);

    /** Whether an incident has a value. */
    boolean has(Listed l, String value) {
        return values(l).contains(value);
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

    private static Collection<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
