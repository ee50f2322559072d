package org.marsad.workbench.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Listed;
import org.marsad.archive.Listed.Spot;
import org.marsad.export.Degrees;
import org.marsad.export.scene.Extent;
import org.marsad.json.Small;
import org.marsad.record.Where;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;

/**
 * The incidents of a view on a map: one feature a place, with how many incidents are told of it and how far around its point they may lie.
 * An incident of which no more than the country is told lies in no point: its feature has no geometry and names the country, which is drawn
 * by its outline. Source: RFC 7946.
 */
public final class MapFeatures {
    /** Places that are drawn at most, those of most incidents; a foreign member counts the incidents left off. */
    private static final int MOST = 4000;

    private MapFeatures() {}

    /** A place with its incidents. */
    private static final class Place {
        private final @Nullable Spot spot;
        private final @Nullable String country;
        private int incidents;

        Place(@Nullable Spot spot, @Nullable String country) {
            this.spot = spot;
            this.country = country;
        }

        int incidents() {
            return incidents;
        }
    }

    /** The features. */
    public static Answer geojson(Asked asked, Archive archive) {
        Map<Object, Place> places = new HashMap<>();
        int[] total = new int[1];
        archive.overview().each(View.of(asked).question(archive), l -> {
            Place place = at(l, places);
            if (place != null) {
                place.incidents++;
            }
            total[0]++;
        });
        List<Place> all = new ArrayList<>(places.values());
        all.sort(Comparator.comparingInt(Place::incidents).reversed());
        List<Place> drawn = all.subList(0, Math.min(MOST, all.size()));
        int shown = drawn.stream().mapToInt(Place::incidents).sum();
        return Answer.ok(Answers.GEOJSON, Small.object(json -> {
            json.text("type", "FeatureCollection");
            json.number("total", total[0]);
            json.number("not_drawn", total[0] - shown);
            json.list("features", drawn, MapFeatures::feature);
        }));
    }

    /** The place of an incident; null where none is told that could be drawn. */
    private static @Nullable Place at(Listed l, Map<Object, Place> places) {
        Spot spot = l.spot();
        String country = l.country();
        if (spot != null && !"country".equals(spot.kind())) {
            return places.computeIfAbsent(spot, s -> new Place(spot, country));
        }
        return country == null ? null : places.computeIfAbsent(country, c -> new Place(null, country));
    }

    private static void feature(Small json, Place place) {
        Spot spot = place.spot;
        json.text("type", "Feature");
        json.json(
                "geometry",
                spot == null
                        ? "null"
                        : "{\"type\":\"Point\",\"coordinates\":[" + Degrees.of(spot.lon()) + ","
                                + Degrees.of(spot.lat()) + "]}");
        json.object("properties", properties -> {
            properties.text("country", place.country);
            properties.number("incidents", place.incidents);
            if (spot != null) {
                Extent extent = Extent.of(
                        spot.kind() == null
                                ? null
                                : Where.Kind.valueOf(spot.kind().toUpperCase(Locale.ROOT)),
                        spot.radius());
                properties.text("name", spot.name());
                properties.text("name_en", spot.nameEn());
                properties.text("kind", spot.kind());
                properties.number("radius_km", Double.valueOf(extent.km()));
                properties.flag("soft", extent.soft());
            }
        });
    }
}
