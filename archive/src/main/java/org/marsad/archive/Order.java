package org.marsad.archive;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.marsad.archive.Overview.Cursor;
import org.marsad.incident.toll.Bounds;

/** How a list of incidents is sorted. What is not known comes last; incidents of one key are sorted by their ids. */
public enum Order {
    /** The latest first day first. */
    LATEST(true) {
        @Override
        String key(Listed l) {
            return Objects.requireNonNullElse(l.from(), "");
        }
    },
    /** The earliest first day first. */
    EARLIEST(false) {
        @Override
        String key(Listed l) {
            return Objects.requireNonNullElse(l.from(), "9999");
        }
    },
    /** That of which the newest report tells first. */
    TOLD(true) {
        @Override
        String key(Listed l) {
            return Objects.requireNonNullElse(l.newest(), "");
        }
    },
    /** The most dead first, by the best figure. */
    KILLED(true) {
        @Override
        String key(Listed l) {
            Bounds killed = l.killed();
            return killed == null ? "" : padded(killed.best());
        }
    },
    /** That of which most reports tell first. */
    REPORTS(true) {
        @Override
        String key(Listed l) {
            return padded(l.reports());
        }
    };

    private static final int DIGITS = 19;

    private final boolean falling;

    Order(boolean falling) {
        this.falling = falling;
    }

    /** What an incident is sorted by, so that strings compare as it does. */
    abstract String key(Listed l);

    private static String padded(long n) {
        String digits = Long.toString(n);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Where a list that ends with this incident goes on. */
    public Cursor cursor(Listed last) {
        return new Cursor(key(last), last.id());
    }

    Comparator<Listed> comparator() {
        Comparator<Listed> rising = Comparator.comparing(this::key).thenComparing(Listed::id);
        return falling ? rising.reversed() : rising;
    }

    /** Whether an incident comes after the end of a page. */
    boolean behind(Listed l, Cursor end) {
        int key = key(l).compareTo(end.key());
        int compared = key != 0 ? key : l.id().compareTo(end.id());
        return falling ? compared < 0 : compared > 0;
    }

    /** The name in an address: {@code latest}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
