package org.marsad.incident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marsad.incident.source.Grade;
import org.marsad.incident.toll.Bounds;
import org.marsad.record.EventType;
import org.marsad.record.Status;

/** The fields of an incident that a person may correct, and what each may hold. */
public enum Correction {
    /** A kind of event: {@code air_drone_strike}. */
    TYPE {
        @Override
        void check(String value) {
            EventType.of(value);
        }
    },
    /** The first day: {@code 2020-05-05}. */
    FROM {
        @Override
        void check(String value) {
            LocalDate.parse(value);
        }
    },
    /** The last day: {@code 2020-05-06}. */
    TO {
        @Override
        void check(String value) {
            LocalDate.parse(value);
        }
    },
    /** The dead: {@code 14}, or low, best and high as {@code 10-14-20}. */
    KILLED {
        @Override
        void check(String value) {
            bounds(value);
        }
    },
    /** The wounded, likewise. */
    WOUNDED {
        @Override
        void check(String value) {
            bounds(value);
        }
    },
    /** Ids of the sides that did it, separated by commas. */
    PERPETRATOR {
        @Override
        void check(String value) {
            ids(value);
        }
    },
    /** Ids of those whom it befell, separated by commas. */
    TARGET {
        @Override
        void check(String value) {
            ids(value);
        }
    },
    /** Whether it is asserted, alleged, denied or disputed. */
    STATUS {
        @Override
        void check(String value) {
            Status.valueOf(value.toUpperCase(Locale.ROOT));
        }
    },
    /** The grade. */
    GRADE {
        @Override
        void check(String value) {
            Grade.Value.valueOf(value.toUpperCase(Locale.ROOT));
        }
    };

    abstract void check(String value);

    /** The name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field of this name, if it can hold a value.
     *
     * @throws IllegalArgumentException where there is no such field, or it cannot hold this value
     */
    public static Correction of(String field, String value) {
        Correction correction = Arrays.stream(values())
                .filter(c -> c.code().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("field: expected one of "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(Correction::code).toList()) + ", found " + field));
        try {
            correction.check(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(field + ": cannot be \"" + value + "\": " + e.getMessage(), e);
        }
        return correction;
    }

    /**
     * The range that {@code 14} or {@code 10-14-20} stands for.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public static Bounds bounds(String value) {
        String[] parts = value.split("-", -1);
        if (parts.length != 1 && parts.length != 3) {
            throw new IllegalArgumentException("expected a number, or low-best-high");
        }
        long[] n = Arrays.stream(parts).mapToLong(Long::parseLong).toArray();
        return n.length == 1 ? new Bounds(n[0], n[0], n[0]) : new Bounds(n[0], n[1], n[2]);
    }

    static List<String> ids(String value) {
        List<String> ids = Arrays.stream(value.split(",")).map(String::strip).toList();
        if (ids.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("expected ids separated by commas");
        }
        return ids;
    }
}
