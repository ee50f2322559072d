package org.marsad.incident;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Where;

/** Compares where two tellings say that something happened, each by its finest places. */
final class Places {
    /** Kilometres within which two towns may be one place under two names. */
    static final double NEAR_KM = 12;
    /** Kilometres within which a part of a town, a site or a district may be the town that another account names. */
    private static final double WITHIN_KM = 60;

    /** Two names of which one has no position, in one governorate: spelled otherwise, or another place. */
    private static final double UNLOCATED = 0.45;

    /** Two towns of one governorate: one account may name its chief town; all else must fit. */
    static final double TWO_TOWNS = 0.05;

    private Places() {}

    /** 1 for the same finest place, 0 where the places exclude each other. */
    static double alike(List<Place> a, List<Place> b, List<String> because) {
        return compare(settled(a), settled(b), because);
    }

    /** Without the quarters and sites that lie in another area than all towns that the account names: a name misread. */
    private static List<Place> settled(List<Place> places) {
        Set<String> areas = places.stream()
                .filter(Places::settlement)
                .map(Place::admin1)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return areas.isEmpty()
                ? places
                : places.stream()
                        .filter(p -> !site(p) || p.admin1() == null || areas.contains(p.admin1()))
                        .toList();
    }

    private static double compare(List<Place> a, List<Place> b, List<String> because) {
        Set<String> countriesA = countries(a);
        Set<String> countriesB = countries(b);
        if (!countriesA.isEmpty()
                && !countriesB.isEmpty()
                && countriesA.stream().noneMatch(countriesB::contains)) {
            return 0;
        }
        List<Place> x = finest(inCountries(a, countriesB));
        List<Place> y = finest(inCountries(b, countriesA));
        if (x.isEmpty() || y.isEmpty()) {
            because.add("place of one not told");
            return 0.4;
        }
        if (x.stream().anyMatch(Places::site) && y.stream().anyMatch(Places::site)) {
            x = x.stream().filter(Places::site).toList();
            y = y.stream().filter(Places::site).toList();
        }
        double best = 0;
        String why = "";
        for (Place p : x) {
            for (Place q : y) {
                double value = alike(p, q, a, b);
                if (value > best) {
                    best = value;
                    why = why(value, p, q);
                }
            }
        }
        if (best > 0) {
            because.add(why);
        }
        return best;
    }

    /** Without the places of countries that the other account does not name: who spoke of it there. */
    private static List<Place> inCountries(List<Place> places, Set<String> countries) {
        return places.stream()
                .filter(p -> countries.isEmpty() || p.country() == null || countries.contains(p.country()))
                .toList();
    }

    private static String why(double value, Place p, Place q) {
        Double km = km(p, q);
        if (value == 1) {
            return "same place";
        }
        if (km != null && p.level() == 0 && q.level() == 0) {
            return String.format(Locale.ROOT, "%.0f km apart", km);
        }
        return value >= 0.5 ? "one place lies in the other" : "places fit";
    }

    private static double alike(Place p, Place q, List<Place> a, List<Place> b) {
        if (same(p, q)) {
            boolean finer = !(site(p) && site(q))
                    && (a.stream().anyMatch(Places::site) || b.stream().anyMatch(Places::site));
            double town = finer ? 0.85 : 1;
            return p.level() == 2 ? 0.4 : p.level() == 1 ? 0.7 : town;
        }
        if (a.stream().anyMatch(w -> same(w, q)) || b.stream().anyMatch(w -> same(w, p))) {
            return p.level() == 2 || q.level() == 2 ? 0.45 : p.level() == 1 || q.level() == 1 ? 0.6 : 0.8;
        }
        if (p.level() == 2 || q.level() == 2) {
            return Objects.equals(p.country(), q.country()) ? 0.4 : 0;
        }
        boolean sameArea = p.admin1() != null && p.admin1().equals(q.admin1());
        boolean otherArea = p.admin1() != null && q.admin1() != null && !sameArea;
        if (p.level() == 1 || q.level() == 1) {
            return otherArea ? 0 : sameArea ? 0.6 : 0.3;
        }
        if (otherArea) {
            Double km = km(p, q);
            return km != null && km <= NEAR_KM ? 0.5 : 0;
        }
        boolean town =
                a.stream().anyMatch(w -> b.stream().anyMatch(v -> (settlement(w) || settlement(v)) && same(w, v)));
        if (town) {
            return 0.3;
        }
        Double km = km(p, q);
        if (km != null) {
            boolean part = p.kind() != q.kind();
            return km <= NEAR_KM ? 0.7 : part && km <= WITHIN_KM ? 0.4 : sameArea ? TWO_TOWNS : 0;
        }
        return !sameArea ? 0 : p.kind() == q.kind() ? UNLOCATED : 0.6;
    }

    private static boolean site(Place w) {
        return w.kind() == Where.Kind.SITE || w.kind() == Where.Kind.DISTRICT;
    }

    private static boolean settlement(Place w) {
        return w.kind() == Where.Kind.SETTLEMENT;
    }

    private static boolean same(Place a, Place b) {
        if (a.id() != null && b.id() != null) {
            return a.id().equals(b.id());
        }
        return a.level() == b.level() && (within(a.name(), b.name()) || within(b.name(), a.name()));
    }

    /** «زنجبار», «مدينة زنجبار»: whether every word of one name is a word of the other. */
    private static boolean within(String a, String b) {
        return List.of(b.split(" ")).containsAll(List.of(a.split(" ")));
    }

    /** The places that say most: those finer than a governorate, else governorates, else countries. */
    private static List<Place> finest(List<Place> places) {
        int least = places.stream().mapToInt(Place::level).min().orElse(0);
        return places.stream().filter(w -> w.level() == least).toList();
    }

    private static Set<String> countries(List<Place> places) {
        return places.stream().map(Place::country).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Kilometres between two points, or null where one is not known. */
    static @Nullable Double km(Place a, Place b) {
        Double latA = a.lat();
        Double lonA = a.lon();
        Double latB = b.lat();
        Double lonB = b.lon();
        if (latA == null || lonA == null || latB == null || lonB == null) {
            return null;
        }
        return Where.kilometres(latA, lonA, latB, lonB);
    }
}
