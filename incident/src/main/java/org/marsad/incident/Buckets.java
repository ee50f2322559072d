package org.marsad.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.record.EventType;

/**
 * Where a telling is looked for, so that it is compared with its like and not with a whole archive: a bucket is a family of kinds, a
 * time and a place. Two tellings that may be of one event share at least one; the finest that they share is their home.
 */
final class Buckets {
    /** Days of a span beyond which it is looked for by its months alone. */
    private static final int MOST_DAYS = 7;
    /** Months of a span that are looked at. */
    private static final int MOST_MONTHS = 12;

    /** How wide a place is: a town, an area, a country, anywhere. */
    enum Scope {
        TOWN,
        AREA,
        COUNTRY,
        ANYWHERE
    }

    /**
     * One bucket.
     *
     * @param scope how wide
     * @param loose whether its time is a month or none: then two that both tell their day do not meet in it
     * @param key the whole of it: its time first, so that a store may lay buckets of one time side by side
     */
    record Bucket(Scope scope, boolean loose, String key) {
        /** Whether towns of several governorates meet in it. */
        boolean wide() {
            return scope.compareTo(Scope.AREA) > 0;
        }

        /**
         * The cell that it lies in: its time, and its country where its place begins with the code of one. A function of the key
         * alone, so that all who meet in a bucket meet in its cell.
         */
        String cell() {
            String time = key.substring(0, key.indexOf('|') + 1);
            String place = key.substring(key.indexOf('|', time.length()) + 1);
            boolean land = place.length() >= 2
                    && upper(place.charAt(0))
                    && upper(place.charAt(1))
                    && (place.length() == 2 || place.charAt(2) == '-');
            return time + (land ? place.substring(0, 2) : "*");
        }

        private static boolean upper(char c) {
            return c >= 'A' && c <= 'Z';
        }
    }

    private final Set<Bucket> all;
    private final boolean toTheDay;

    private Buckets(Set<Bucket> all, boolean toTheDay) {
        this.all = all;
        this.toTheDay = toTheDay;
    }

    /** The buckets of a telling. */
    static Buckets of(Telling t) {
        return new Buckets(all(t), toTheDay(t));
    }

    /** Whether a telling says a day, or a span that is looked for by its days. */
    static boolean toTheDay(Telling t) {
        return t.dated() && !days(t).isEmpty();
    }

    /** All of them, finest first. */
    Set<Bucket> all() {
        return all;
    }

    /** Their keys, in the same order. */
    List<String> keys() {
        return all.stream().map(Bucket::key).toList();
    }

    /** The finest bucket in which two tellings meet, or null where they are never compared. */
    static @Nullable Bucket home(Buckets a, Buckets b) {
        boolean told = a.toTheDay && b.toTheDay;
        Bucket home = null;
        for (Bucket k : a.all) {
            if (b.all.contains(k) && !(told && k.loose) && (home == null || finer(k, home))) {
                home = k;
            }
        }
        return home;
    }

    /** The home is the same seen from either side, whatever the order of their places. */
    private static boolean finer(Bucket a, Bucket b) {
        if (a.scope != b.scope) {
            return a.scope.compareTo(b.scope) < 0;
        }
        return a.loose == b.loose ? a.key.compareTo(b.key) < 0 : b.loose;
    }

    private static Set<Bucket> all(Telling t) {
        Set<Bucket> out = new LinkedHashSet<>();
        Set<String> days = days(t);
        Set<String> months = months(t);
        boolean told = toTheDay(t);
        Scope finest = null;
        for (Scope scope : Scope.values()) {
            for (String place : places(t, scope)) {
                finest = finest == null ? scope : finest;
                for (String family : families(t.type())) {
                    for (String day : days) {
                        out.add(new Bucket(scope, false, String.join("|", day, family, place)));
                    }
                    for (String month : finest == scope || scope == Scope.AREA && !told ? months : Set.<String>of()) {
                        out.add(new Bucket(scope, true, String.join("|", month, family, place)));
                    }
                }
            }
        }
        return out;
    }

    private static Set<String> places(Telling t, Scope scope) {
        Set<String> out = new LinkedHashSet<>();
        for (Place p : t.places()) {
            switch (scope) {
                case TOWN -> {
                    if (p.level() == 0) {
                        out.add(p.id() == null ? p.name().toLowerCase(Locale.ROOT) : p.id());
                    }
                }
                case AREA -> {
                    if (p.admin1() != null) {
                        out.add(p.country() + "-" + p.admin1());
                    }
                }
                case COUNTRY -> {
                    if (p.country() != null) {
                        out.add(p.country());
                    }
                }
                case ANYWHERE -> {}
            }
        }
        return scope == Scope.ANYWHERE ? Set.of("*") : out;
    }

    /** Every day and the one after it, so that what lies a day apart still meets. */
    private static Set<String> days(Telling t) {
        Set<String> out = new LinkedHashSet<>();
        LocalDate from = t.from();
        LocalDate to = t.to();
        if (from != null && to != null && ChronoUnit.DAYS.between(from, to) <= MOST_DAYS) {
            for (LocalDate d = from; !d.isAfter(to.plusDays(1)); d = d.plusDays(1)) {
                out.add(d.toString());
            }
        }
        return out;
    }

    /** For what lasts, and for old news: the months and the one after; and whatever time, where many died. */
    private static Set<String> months(Telling t) {
        LocalDate from = t.from();
        LocalDate to = t.to();
        Set<String> out = new LinkedHashSet<>();
        if (from == null || to == null || t.deadly()) {
            out.add("undated");
        }
        if (from == null || to == null) {
            return out;
        }
        YearMonth last = YearMonth.from(to).plusMonths(1);
        for (YearMonth m = YearMonth.from(from); !m.isAfter(last) && out.size() < MOST_MONTHS; m = m.plusMonths(1)) {
            out.add(m.toString());
        }
        return out;
    }

    private static List<String> families(EventType type) {
        return switch (type) {
            case ABDUCTION -> List.of("violence", "arrests");
            case ARRESTS -> List.of("arrests");
            case MOVEMENT_OF_FORCES -> List.of("forces");
            case WITHDRAWAL -> List.of("forces", "ground");
            case TERRITORY_TAKEN -> List.of("violence", "ground");
            case AGREEMENT, OTHER_STRATEGIC -> List.of("deals");
            case PEACEFUL_PROTEST, MOB_VIOLENCE -> List.of("protests");
            case PROTEST_WITH_INTERVENTION, EXCESSIVE_FORCE_AGAINST_PROTESTERS, VIOLENT_DEMONSTRATION ->
                List.of("protests", "violence");
            default -> List.of(type.violent() ? "violence" : type.code());
        };
    }
}
