package org.marsad.export.scene;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Country;
import org.marsad.record.Where;

/**
 * Where an incident happened: the finest places that are told, in one area of one country, and the areas that hold them. A place in another
 * country or governorate than the first is named in the report and not taken for a scene of its own.
 */
public final class Scene {
    /** Kilometres within which a site lies in, or at, the town that is named with it. */
    private static final double AT_TOWN_KM = 30;
    /** Kilometres that UCDP's where_prec 2 reaches. */
    private static final double NEAR_KM = 25;

    private static final int COUNTRY = 4;

    private final List<Where> told;
    private final List<Where> places;

    private Scene(List<Where> told, List<Where> places) {
        this.told = told;
        this.places = places;
    }

    /** The scene of these places; empty where none is told. */
    public static Optional<Scene> of(List<Where> told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String country = told.stream()
                .map(Where::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Where> here = told.stream()
                .filter(w -> w.country() == null || w.country().equals(country))
                .toList();
        return Optional.of(new Scene(here, finest(here)));
    }

    /** 0 a site, 1 a town or water, 2 a district, 3 a governorate or region, 4 a country. */
    private static int rank(Where w) {
        Where.Kind kind = w.kind();
        return kind == null
                ? 1
                : switch (kind) {
                    case SITE -> 0;
                    case SETTLEMENT, WATER -> 1;
                    case DISTRICT -> 2;
                    case ADMIN1, REGION -> 3;
                    case COUNTRY -> COUNTRY;
                };
    }

    private static List<Where> finest(List<Where> here) {
        int least = here.stream().mapToInt(Scene::rank).min().orElseThrow();
        List<Where> top = here.stream().filter(w -> rank(w) == least).toList();
        if (least > 1) {
            return List.of(
                    top.stream().filter(w -> w.admin1() != null).findFirst().orElse(top.get(0)));
        }
        Where first = top.get(0);
        Map<String, Where> out = new LinkedHashMap<>();
        boolean line = false;
        for (Where w : here) {
            boolean between = w.relation() == Where.Relation.BETWEEN;
            if (inArea(w, first) && (rank(w) == least || apart(w, top)) && !(between && line)) {
                out.putIfAbsent(w.id() == null ? w.name() : w.id(), w);
                line |= between;
            }
        }
        return List.copyOf(out.values());
    }

    private static boolean inArea(Where w, Where first) {
        return w == first || w.admin1() != null && w.admin1().equals(first.admin1());
    }

    /** A town so far from all sites that it is a place of its own. */
    private static boolean apart(Where town, List<Where> sites) {
        return rank(town) == 1
                && sites.stream().allMatch(s -> {
                    Double km = town.kilometres(s);
                    return km != null && km > AT_TOWN_KM;
                });
    }

    /** The places where it happened, at least one, in the order in which they are told. */
    public List<Where> places() {
        return places;
    }

    /** Names of places and areas that are told and are no scene of their own. */
    public List<Where> others() {
        return told.stream().filter(w -> !places.contains(w)).toList();
    }

    /** The country; empty where none is told. */
    public Optional<Country> country() {
        return told.stream()
                .map(Where::country)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Countries::of);
    }

    /**
     * The place that has coordinates for one of the places: itself, else the smallest area that is told with it and may hold it, but no
     * country; null where there is none.
     */
    public @Nullable Where located(Where place) {
        if (place.lat() != null && place.lon() != null) {
            return place;
        }
        return told.stream()
                .filter(w -> w.lat() != null && w.lon() != null && rank(w) > rank(place) && rank(w) < COUNTRY)
                .filter(w -> w.admin1() == null
                        || place.admin1() == null
                        || w.admin1().equals(place.admin1()))
                .min(Comparator.comparingInt(Scene::rank).thenComparing(w -> w.admin1() == null))
                .orElse(null);
    }

    /** The place whose coordinates UCDP would take: that of the first place, or the country's where nothing finer than it is known. */
    public @Nullable Where point() {
        Where located = located(places.get(0));
        if (located != null || admin1(places.get(0)) != null) {
            return located;
        }
        return told.stream()
                .filter(w -> w.lat() != null && w.lon() != null && rank(w) == COUNTRY)
                .findFirst()
                .orElse(null);
    }

    /** First-level area of a place, or null where none is told. */
    public @Nullable String admin1(Where place) {
        return place.admin1() != null
                ? place.admin1()
                : told.stream()
                        .filter(w -> w.kind() == Where.Kind.ADMIN1)
                        .map(Where::admin1)
                        .findFirst()
                        .orElse(null);
    }

    /** Name of the district of a place, or null where none is told. */
    public @Nullable String district(Where place) {
        return told.stream()
                .filter(w -> w.kind() == Where.Kind.DISTRICT && Objects.equals(w.admin1(), place.admin1()))
                .filter(w -> rank(place) <= rank(w))
                .map(Scene::name)
                .findFirst()
                .orElse(null);
    }

    /**
     * UCDP's where_prec of the point that stands for all places: that of the widest; of several places at least 2 where all lie within
     * 25 km of it, else 4, their common governorate. Source: UCDP GED codebook, where_prec.
     */
    public int ucdpPrecision() {
        Where first = places.get(0);
        int widest = places.stream().mapToInt(this::ucdpPrecision).max().orElseThrow();
        boolean near = places.stream().allMatch(w -> {
            Double km = first.kilometres(w);
            return km != null && km <= NEAR_KM;
        });
        return places.size() == 1 ? widest : Math.max(widest, near ? 2 : 4);
    }

    private int ucdpPrecision(Where place) {
        Where located = located(place);
        if (located == null) {
            return admin1(place) == null ? 6 : 4;
        }
        Integer told = located.ucdpPrecision();
        if (told != null) {
            return told;
        }
        return switch (rank(located)) {
            case 0, 1 -> 1;
            case 2 -> 3;
            case 3 -> 4;
            default -> 6;
        };
    }

    /** ACLED's geo_precision of a place; null where no place finer than a country is told. Source: ACLED codebook, geo_precision. */
    public @Nullable Integer acledPrecision(Where place) {
        Where located = located(place);
        if (located != null) {
            return located.acledPrecision();
        }
        return admin1(place) == null ? null : Integer.valueOf(3);
    }

    /** The English name of a place, the Arabic one where there is none. */
    public static String name(Where place) {
        String english = place.nameEn();
        return english == null || english.isEmpty() ? place.name() : english;
    }

    /** How the event lies to a place, with its name: "in Al Quriyah", "near Al Quriyah". */
    public static String relation(Where place) {
        return switch (place.relation()) {
                    case IN -> "in ";
                    case NEAR -> "near ";
                    case COUNTRYSIDE -> "in the countryside of ";
                    case DESERT -> "in the desert of ";
                    case BETWEEN -> "on the way from ";
                    case ALONG -> "along ";
                }
                + name(place);
    }
}
