package org.marsad.export.check.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Shipped;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Country;
import org.marsad.export.country.Outline;

/** Countries by the names that UCDP and ACLED give them, in this version or another. */
public final class Lands {
    /** Numbers of ISO 3166-1 from here on are nobody's, each user assigns them as he likes. */
    public static final int USER_ASSIGNED = 900;

    private static final Map<String, Land> UCDP = new HashMap<>();
    private static final Map<String, Land> ACLED = new HashMap<>();
    private static final Map<String, Land> ISO = new HashMap<>();
    private static final Set<Integer> NUMBERS = new HashSet<>();
    private static final Set<String> ACLED_NAMES = new HashSet<>();

    static {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (List<String> cells : Shipped.rows(Lands.class, "names.tsv")) {
            if (!cells.get(2).isEmpty()) {
                numbers.computeIfAbsent(cells.get(0), iso -> new HashSet<>()).add(Integer.valueOf(cells.get(2)));
            }
        }
        Map<String, List<Country>> named = new LinkedHashMap<>();
        for (Country country : Countries.all()) {
            Land alone = new Land(country, List.of(country), country.name(), Set.of());
            ACLED.put(key(country.name()), alone);
            ISO.put(country.iso2(), alone);
            ISO.put(country.iso3(), alone);
            ACLED_NAMES.add(country.name());
            if (country.ucdp() != null) {
                named.computeIfAbsent(country.ucdp(), name -> new ArrayList<>()).add(country);
            }
        }
        named.forEach((name, countries) -> {
            Country main = countries.stream()
                    .filter(c -> c.name().equals(name))
                    .findFirst()
                    .orElse(countries.get(0));
            Set<Integer> all = new HashSet<>(numbers.getOrDefault(main.iso2(), Set.of()));
            if (main.gleditschWard() != null) {
                all.add(main.gleditschWard());
            }
            NUMBERS.addAll(all);
            Land land = new Land(main, countries, name, all);
            UCDP.put(key(name), land);
            countries.forEach(country -> UCDP.putIfAbsent(key(country.name()), land));
        });
        for (List<String> cells : Shipped.rows(Lands.class, "names.tsv")) {
            Country country = Countries.of(cells.get(0)).orElseThrow();
            Land acled = ACLED.get(key(country.name()));
            if (acled != null && ACLED.putIfAbsent(key(cells.get(1)), acled) == null) {
                ACLED_NAMES.add(cells.get(1));
            }
            Land ucdp = UCDP.get(key(country.name()));
            if (ucdp != null) {
                UCDP.putIfAbsent(key(cells.get(1)), ucdp);
            }
        }
    }

    private Lands() {}

    /** What UCDP means by a name, or would if it were spelt as UCDP does; empty where it is not known. */
    public static Optional<Land> ucdp(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(UCDP.get(key(name)));
    }

    /** What ACLED means by a name; empty where it is not known. */
    public static Optional<Land> acled(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(ACLED.get(key(name)));
    }

    /** What ISO 3166-1 means by two or three letters; empty where they are not known. */
    public static Optional<Land> iso(@Nullable String letters) {
        if (letters == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(ISO.get(letters));
    }

    /** Whether a name is spelt as ACLED does, now or before. */
    public static boolean speltByAcled(String name) {
        return ACLED_NAMES.contains(name);
    }

    /** Whether a number of Gleditsch and Ward is one of a country known here. */
    public static boolean numbered(long number) {
        return number >= 0 && number <= Integer.MAX_VALUE && NUMBERS.contains((int) number);
    }

    /** Whether a point lies in no country. */
    static boolean atSea(double lat, double lon) {
        return Outline.all().values().stream().noneMatch(outline -> outline.holds(lat, lon));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
