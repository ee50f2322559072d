package org.marsad.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;

/** The places that there are already, bundled or imported, by country and name. */
final class KnownPlaces {
    private static final double SAME_KM = 10;
    private static final double AREA_KM = 150;
    private static final double CENTRE_KM = 3;

    /**
     * A place that there is.
     *
     * @param parent id of what contains it
     * @param point where it lies, or null where its row does not say
     * @param keys its names as {@link ArabicNames#key} has them
     */
    record Known(
            String id,
            String kind,
            String english,
            String parent,
            @Nullable Point point,
            Set<String> keys) {
        double km(@Nullable Point other) {
            return point == null || other == null ? Double.POSITIVE_INFINITY : point.km(other);
        }
    }

    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> areas = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    KnownPlaces(Knowledge knowledge) {
        for (Entry e : knowledge.entries("countries")) {
            countries.add(e.get("id"));
            named.addAll(keys(e.base(), cell(e, "spellings")));
        }
        for (Entry e : knowledge.entries("places")) {
            Point point = point(cell(e, "lat"), cell(e, "lon"));
            Known place = new Known(
                    e.get("id"),
                    cell(e, "kind"),
                    cell(e, "english"),
                    cell(e, "parent"),
                    point,
                    keys(e.base(), cell(e, "spellings")));
            add(e.get("country"), place);
            named.addAll(place.keys());
        }
    }

    private static String cell(Entry e, String column) {
        return e.columns().contains(column) ? e.get(column) : "";
    }

    private static @Nullable Point point(String lat, String lon) {
        try {
            return lat.isEmpty() ? null : Point.of(lat, lon);
        } catch (Unreadable e) {
            return null;
        }
    }

    private static Set<String> keys(String name, String spellings) {
        Set<String> out = new HashSet<>();
        out.add(ArabicNames.key(name));
        for (String s : spellings.split("\\|", -1)) {
            if (!s.isBlank()) {
                out.add(ArabicNames.key(s));
            }
        }
        return out;
    }

    private void add(String country, Known place) {
        byId.put(place.id(), place);
        for (String key : place.keys()) {
            byName.computeIfAbsent(country + ' ' + key, k -> new ArrayList<>(1)).add(place);
        }
        if (Candidate.isArea(place.kind())) {
            areas.computeIfAbsent(country + ' ' + place.kind(), k -> new ArrayList<>())
                    .add(place);
        }
    }

    /** Adds a place of this import. */
    void add(Candidate c, List<String> names, String parent) {
        Set<String> keys = new HashSet<>();
        names.forEach(n -> keys.add(ArabicNames.key(n)));
        add(c.country(), new Known(c.id(), c.kind(), c.english(), parent, c.point(), keys));
    }

    /** Adds the row of an earlier import. */
    void addRow(String country, List<String> cells) {
        Known place = new Known(
                cells.get(0),
                cells.get(1),
                cells.get(4),
                cells.get(5),
                point(cells.get(6), cells.get(7)),
                keys(cells.get(2), cells.get(3)));
        add(country, place);
        named.addAll(place.keys());
    }

    boolean hasCountry(String country) {
        return countries.contains(country);
    }

    @Nullable
    Known byId(String id) {
        return byId.get(id);
    }

    /** Whether a country, or a place that was there before this import, has the name. */
    boolean isNamed(String key) {
        return named.contains(key);
    }

    /** The place that a candidate is: of its name, and near or in the same area; null where there is none. */
    @Nullable
    Known same(Candidate c, List<String> names, String parent) {
        for (String name : names) {
            for (Known k : byName.getOrDefault(c.country() + ' ' + ArabicNames.key(name), List.of())) {
                if (Candidate.sort(k.kind()).equals(Candidate.sort(c.kind()))
                        && (k.km(c.point()) <= SAME_KM || k.parent().equals(parent))) {
                    return k;
                }
            }
        }
        return null;
    }

    /** The area that a candidate for an area is: of its level, and of its code, its name or its very centre. */
    @Nullable
    Known sameArea(Candidate c, List<String> names, String parent) {
        Known coded = byId.get(c.id());
        if (coded != null) {
            return coded;
        }
        Known nearest = null;
        Known namesake = null;
        Set<String> keys = new HashSet<>();
        names.forEach(n -> keys.add(ArabicNames.key(n)));
        String latin = ArabicNames.latinKey(c.english());
        for (Known k : areas.getOrDefault(c.country() + ' ' + c.kind(), List.of())) {
            if (nearest == null || k.km(c.point()) < nearest.km(c.point())) {
                nearest = k;
            }
            boolean sameName = k.keys().stream().anyMatch(keys::contains)
                    || !latin.isEmpty() && latin.equals(ArabicNames.latinKey(k.english()));
            boolean there = k.parent().equals(parent) || k.km(c.point()) <= AREA_KM;
            if (sameName && there && (namesake == null || k.km(c.point()) < namesake.km(c.point()))) {
                namesake = k;
            }
        }
        return namesake != null ? namesake : nearest != null && nearest.km(c.point()) <= CENTRE_KM ? nearest : null;
    }
}
