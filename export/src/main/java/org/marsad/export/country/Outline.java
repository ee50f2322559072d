package org.marsad.export.country;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a country lies: its polygons, simplified to about 0.05 degrees; small islands are left out. Source: Natural Earth 1:50m (public
 * domain), {@code outlines.geojson} beside this class.
 *
 * @param rings outlines of its parts and of the holes in them, each closed; {@code [longitude, latitude]} in degrees
 */
public record Outline(List<double[][]> rings) {
    private static final double KM_PER_DEGREE = 111.2;

    /** All outlines by the two letters of their countries, read when one is first asked for. */
    private static final class All {
        private static final Map<String, Outline> BY_COUNTRY = read();
    }

    public Outline {
        rings = List.copyOf(rings);
    }

    /** The outline of a country; empty where the letters are not known or the country is too small. */
    public static Optional<Outline> of(@Nullable String iso2) {
        return iso2 == null ? Optional.empty() : Optional.ofNullable(All.BY_COUNTRY.get(iso2));
    }

    /** All outlines, by the two letters of their countries. */
    public static Map<String, Outline> all() {
        return All.BY_COUNTRY;
    }

    /** Whether a point lies in the country. */
    public boolean holds(double lat, double lon) {
        boolean in = false;
        for (double[][] ring : rings) {
            for (int i = 0, k = ring.length - 1; i < ring.length; k = i++) {
                double[] a = ring[i];
                double[] b = ring[k];
                if (a[1] > lat != b[1] > lat && lon < (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1]) + a[0]) {
                    in = !in;
                }
            }
        }
        return in;
    }

    /** Kilometres from a point to the country, 0 within it; about right for a few hundred kilometres. */
    public double kilometres(double lat, double lon) {
        if (holds(lat, lon)) {
            return 0;
        }
        double east = Math.cos(Math.toRadians(lat)) * KM_PER_DEGREE;
        double least = Double.MAX_VALUE;
        for (double[][] ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                double ax = (ring[i - 1][0] - lon) * east;
                double ay = (ring[i - 1][1] - lat) * KM_PER_DEGREE;
                double bx = (ring[i][0] - lon) * east;
                double by = (ring[i][1] - lat) * KM_PER_DEGREE;
                least = Math.min(least, fromOrigin(ax, ay, bx, by));
            }
        }
        return least;
    }

    private static double fromOrigin(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double at = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
        return Math.hypot(ax + at * dx, ay + at * dy);
    }

    private static Map<String, Outline> read() {
        Map<String, Outline> out = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Outline.class.getResourceAsStream("outlines.geojson"));
                JsonParser json = new JsonFactory().createParser(in)) {
            String country = "";
            for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
                if (t == JsonToken.FIELD_NAME && json.currentName().equals("id")) {
                    country = json.nextTextValue();
                } else if (t == JsonToken.FIELD_NAME && json.currentName().equals("coordinates")) {
                    json.nextToken();
                    out.put(country, new Outline(rings(json)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(out);
    }

    private static List<double[][]> rings(JsonParser json) throws IOException {
        List<double[][]> out = new ArrayList<>();
        List<double[]> ring = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            JsonToken t = json.nextToken();
            if (t == JsonToken.START_ARRAY) {
                depth++;
            } else if (t == JsonToken.END_ARRAY) {
                depth--;
                if (depth == 2 && !ring.isEmpty()) {
                    out.add(ring.toArray(new double[0][]));
                    ring.clear();
                }
            } else {
                double lon = json.getDoubleValue();
                json.nextToken();
                ring.add(new double[] {lon, json.getDoubleValue()});
            }
        }
        return out;
    }
}
