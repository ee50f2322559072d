package org.marsad.export.label;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marsad.record.Where;

/** Puts places into words: "desert of Al Quriyah, Al Mayadin (Deir ez-Zor, Syria)". */
public final class Places {
    private final Pen pen;

    /** In the words of this pen. */
    public Places(Pen pen) {
        this.pen = pen;
    }

    /** One phrase for each of the {@link #runs}. */
    public List<String> where(List<Where> places) {
        return runs(places).stream().map(this::phrase).toList();
    }

    /** Places that lie in the same area and to which the event lies in the same way, one after the other. */
    public List<List<Where>> runs(List<Where> places) {
        List<List<Where>> runs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= places.size(); to++) {
            if (to == places.size() || !together(places.get(from), places.get(to))) {
                runs.add(places.subList(from, to));
                from = to;
            }
        }
        return runs;
    }

    private static boolean together(Where a, Where b) {
        return a.relation() == b.relation()
                && Objects.equals(a.admin1(), b.admin1())
                && Objects.equals(a.country(), b.country());
    }

    private String phrase(List<Where> places) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> areas = new LinkedHashSet<>();
        for (Where place : places) {
            names.add(name(place));
            areas.addAll(areas(place));
        }
        areas.removeAll(names);
        String listed = String.join(pen.comma(), names);
        String within = areas.isEmpty() ? "" : " (" + String.join(pen.comma(), areas) + ")";
        return pen.label(Labels.key("relation", places.get(0).relation()), listed + within);
    }

    private String name(Where place) {
        String name = pen.name(place.name(), place.nameEn());
        return place.candidates().isEmpty()
                ? name
                : pen.label("place.open", name, pen.data(String.join(", ", place.candidates())));
    }

    private List<String> areas(Where place) {
        List<String> areas = new ArrayList<>();
        if (place.admin1() != null && place.kind() != Where.Kind.ADMIN1) {
            areas.add(pen.data(place.admin1()));
        }
        if (place.country() != null && place.kind() != Where.Kind.COUNTRY) {
            areas.add(country(place.country()));
        }
        return areas;
    }

    /** The name of a country, else its letters. */
    public String country(String code) {
        String key = "country." + code;
        return pen.labels().has(key) ? pen.label(key) : pen.data(code);
    }
}
