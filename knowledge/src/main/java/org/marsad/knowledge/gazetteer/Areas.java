package org.marsad.knowledge.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The areas of a dump, so that places find the row that contains them wherever it stands in the files. */
final class Areas {
    /**
     * What an area of a dump has become.
     *
     * @param id its row, empty where it has none
     * @param fresh whether that row is its own and still to be written
     */
    record Area(String id, boolean fresh, List<String> within) {}

    private final Map<String, Area> areas = new HashMap<>();
    private final TreeMap<String, Map<String, Candidate>> told = new TreeMap<>();

    /** Remembers an area until {@link #settle}. */
    void add(Candidate area) {
        if (!area.key().isEmpty()) {
            told.computeIfAbsent(area.kind(), k -> new LinkedHashMap<>()).putIfAbsent(area.key(), area);
        }
    }

    /** Decides, from the first level down, which row each area is. */
    void settle(KnownPlaces places, Predicate<Candidate> written) {
        for (Map<String, Candidate> level : told.values()) {
            for (Candidate c : level.values()) {
                List<String> names = ArabicNames.of(c.names());
                KnownPlaces.Known known = places.sameArea(c, names, parent(c));
                boolean fresh = known == null && written.test(c);
                if (fresh) {
                    places.add(c, names, parent(c));
                }
                areas.put(c.key(), new Area(known != null ? known.id() : fresh ? c.id() : "", fresh, c.within()));
            }
        }
        told.clear();
    }

    /** What an area of the dump has become; null where none has the key. */
    @Nullable
    Area area(String key) {
        return areas.get(key);
    }

    /** The id of the smallest row that contains a candidate; its country where there is no other. */
    String parent(Candidate c) {
        for (String key : c.within()) {
            String id = id(key, 0);
            if (!id.isEmpty() && !id.equals(c.id())) {
                return id;
            }
        }
        return c.country();
    }

    private String id(String key, int up) {
        Area area = areas.get(key);
        if (area == null || up > 4) {
            return "";
        }
        if (!area.id().isEmpty()) {
            return area.id();
        }
        for (String further : area.within()) {
            String id = id(further, up + 1);
            if (!id.isEmpty()) {
                return id;
            }
        }
        return "";
    }
}
