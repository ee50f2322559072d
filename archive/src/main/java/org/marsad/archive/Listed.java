package org.marsad.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Actor;
import org.marsad.record.Published;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * An incident in a list: what lists, filters and maps ask of it, without its accounts.
 *
 * @param id its id
 * @param type kind of event, by its name in output
 * @param from first day, ISO 8601, or null
 * @param to last day, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param admin1 English name of the first-level area, or null
 * @param place Arabic name of its finest place, or null where none is told
 * @param placeEn English name of that place, or null where not known
 * @param spot where it is on a map, or null where no place of it is
 * @param status asserted, alleged, denied or disputed
 * @param grade its grade
 * @param killed low, best and high by UCDP's policy, or null where nobody gives a figure
 * @param reports how many reports tell of it
 * @param originators how many say it first
 * @param newest day on which the newest of its reports was published, else its first day; null where neither is known
 * @param review {@code accepted}, {@code rejected}, or {@code open} where nobody has decided
 * @param attention why a person should look at it, or null where nothing calls for it
 * @param sides the sides, each once, by their ids
 * @param sources the outlets that tell of it, each once
 */
public record Listed(
        String id,
        String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String place,
        @Nullable String placeEn,
        @Nullable Spot spot,
        String status,
        String grade,
        @Nullable Bounds killed,
        int reports,
        int originators,
        @Nullable String newest,
        String review,
        @Nullable Attention attention,
        List<Side> sides,
        List<String> sources) {
    /** What {@link #review} says where nobody has decided. */
    static final String OPEN = "open";

    public Listed {
        sides = List.copyOf(sides);
        sources = List.copyOf(sources);
    }

    /**
     * A side of an incident.
     *
     * @param id its id
     * @param name Arabic name
     * @param nameEn English name, or null where not known
     * @param acted whether it did it
     * @param suffered whether it befell it
     */
    public record Side(String id, String name, @Nullable String nameEn, boolean acted, boolean suffered) {}

    /**
     * The finest place of an incident that is on a map.
     *
     * @param name Arabic name
     * @param nameEn English name, or null where not known
     * @param kind sort of place, by its name in output, or null where it cannot be told
     * @param lat degrees north
     * @param lon degrees east
     * @param radius kilometres around the point that the words may mean, or null where they mean the place itself
     */
    public record Spot(
            String name,
            @Nullable String nameEn,
            @Nullable String kind,
            double lat,
            double lon,
            @Nullable Integer radius) {
        static @Nullable Spot of(List<Where> places) {
            for (Where w : places) {
                Double lat = w.lat();
                Double lon = w.lon();
                if (lat != null && lon != null && w.candidates().isEmpty()) {
                    String kind = w.kind() == null ? null : w.kind().name().toLowerCase(Locale.ROOT);
                    return new Spot(w.name(), w.nameEn(), kind, lat, lon, w.radiusKm());
                }
            }
            return null;
        }
    }

    /**
     * What a list says of an incident.
     *
     * @param reviewed {@code accepted} or {@code rejected}, or null where nobody has decided
     */
    static Listed of(Occurrence o, @Nullable String reviewed, @Nullable Attention attention) {
        When when = o.when().orElse(null);
        String from = when == null ? null : Objects.toString(when.from(), null);
        String to = when == null ? null : Objects.toString(when.to(), from);
        Where place = o.where().isEmpty() ? null : o.where().get(0);
        Optional<Bounds> killed = o.killed(Policy.UCDP).map(Casualties::bounds);
        return new Listed(
                o.id(),
                o.type().code(),
                from,
                to,
                place == null ? null : place.country(),
                place == null ? null : place.admin1(),
                place == null ? null : place.name(),
                place == null ? null : place.nameEn(),
                Spot.of(o.where()),
                o.status().name().toLowerCase(Locale.ROOT),
                o.grade().value().code(),
                killed.orElse(null),
                o.reports(),
                o.originators().size(),
                newest(o).orElse(from),
                reviewed == null ? OPEN : reviewed,
                attention,
                sides(o),
                o.accounts().stream()
                        .flatMap(a -> Stream.ofNullable(a.publisher()))
                        .distinct()
                        .toList());
    }

    private static Optional<String> newest(Occurrence o) {
        return o.accounts().stream()
                .map(Testimony::published)
                .flatMap(Stream::ofNullable)
                .map(Published::day)
                .max(Comparator.naturalOrder())
                .map(Object::toString);
    }

    private static List<Side> sides(Occurrence o) {
        Map<String, Side> out = new TreeMap<>();
        add(out, o.perpetrator(), true);
        add(out, o.target(), false);
        return List.copyOf(out.values());
    }

    private static void add(Map<String, Side> out, Collection<Actor> sides, boolean acting) {
        for (Actor a : sides) {
            Side known = out.get(a.id());
            out.put(
                    a.id(),
                    new Side(
                            a.id(),
                            a.name(),
                            a.nameEn(),
                            acting || known != null && known.acted,
                            !acting || known != null && known.suffered));
        }
    }
}
