package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place of an incident.
 *
 * @param names all its names
 * @param kind what it is ("settlement", "admin1", "country" …), or null where not stated
 * @param admin1 the English name of its governorate, or null where not stated
 * @param country its ISO code of two letters, or null where not stated
 */
record Place(
        List<Name> names,
        @Nullable String kind,
        @Nullable Name admin1,
        @Nullable String country) {
    /** A longer list names nothing. */
    private static final int MOST = 10;

    static List<Place> of(JsonNode incident) {
        return Fields.many(Fields.either(incident, "places", "where")).stream()
                .limit(MOST)
                .map(Place::one)
                .toList();
    }

    /** The places that say most: those finer than a governorate, else governorates, else countries. */
    static List<Place> finest(List<Place> places) {
        int finest = places.stream()
                .map(Place::coarseness)
                .min(Comparator.naturalOrder())
                .orElse(0);
        return places.stream().filter(p -> p.coarseness() == finest).toList();
    }

    static boolean anySame(List<Place> some, List<Place> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> Name.anySame(a.names, b.names)));
    }

    boolean isCountry() {
        return "country".equals(kind);
    }

    @Override
    public String toString() {
        return (names.isEmpty() ? "?" : names.get(0).text()) + " (" + (admin1 == null ? "?" : admin1.text()) + ", "
                + Objects.requireNonNullElse(country, "?") + ")";
    }

    private int coarseness() {
        return isCountry() ? 2 : "admin1".equals(kind) || "region".equals(kind) ? 1 : 0;
    }

    private static Place one(JsonNode place) {
        String admin1 = Fields.text(place.path("admin1"));
        return new Place(
                Fields.names(place),
                Fields.text(place.path("kind")),
                admin1 == null ? null : Name.of(admin1),
                Fields.text(place.path("country")));
    }
}
