package org.marsad.knowledge.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as a dump tells it, before it is decided whether it is written.
 *
 * @param key what other rows of the dump call it where it contains them; empty where none can
 * @param id the id that it gets
 * @param country ISO 3166-1 alpha-2
 * @param kind as in the bundled tables: admin1, town, village, …
 * @param featureClass GeoNames' letter: A areas, P settlements, S sites, …
 * @param names its names as the dump has them, best first; some may not be Arabic
 * @param english its name in Latin letters
 * @param within keys of the areas that contain it, smallest first
 * @param point where it lies, or null where the dump does not say
 * @param population inhabitants, 0 where not known
 */
record Candidate(
        String key,
        String id,
        String country,
        String kind,
        char featureClass,
        List<String> names,
        String english,
        List<String> within,
        @Nullable Point point,
        long population) {
    Candidate {
        names = List.copyOf(names);
        within = List.copyOf(within);
    }

    boolean isArea() {
        return isArea(kind);
    }

    static boolean isArea(String kind) {
        return kind.startsWith("admin");
    }

    /** Kinds that can be the same place: an area of one level, or anything else. */
    static String sort(String kind) {
        return isArea(kind) ? kind : "other";
    }

    /** What a settlement is called by its size; villages where the size is not known. */
    static String settlement(long population) {
        return population >= 100_000 ? "city" : population >= 5_000 ? "town" : "village";
    }
}
