package org.marsad.workbench.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Filter;
import org.marsad.archive.Listed;
import org.marsad.archive.Listed.Spot;
import org.marsad.archive.Overview;
import org.marsad.archive.Overview.Question;
import org.marsad.incident.Occurrence;
import org.marsad.record.EventType;
import org.marsad.record.When;
import org.marsad.record.Where;

/** Incidents that may be the same as one: of the same days or a day apart, near it, and of a kind that people give the same event. */
public final class LookAlikes {
    /** Kilometres within which an incident is near. */
    private static final double NEAR_KM = 30;

    private static final int MOST = 8;

    private LookAlikes() {}

    private record Near(Listed listed, double km) {}

    /** Those that may be the same as an incident, the nearest first; none where it has no day. */
    public static List<Listed> of(Overview overview, Occurrence incident) {
        Optional<When> when = incident.when();
        LocalDate from = when.map(When::from).orElse(null);
        LocalDate to = when.map(When::to).orElse(from);
        if (from == null || to == null) {
            return List.of();
        }
        List<Near> out = new ArrayList<>();
        overview.each(Question.of(Filter.days(from.minusDays(1), to.plusDays(1))), l -> {
            EventType type = EventType.of(l.type());
            boolean alike = type.kin(incident.type())
                    || type.violent() && incident.type().violent();
            Double km = kilometres(incident.where(), l);
            if (alike && km != null && km <= NEAR_KM && !l.id().equals(incident.id())) {
                out.add(new Near(l, km));
            }
        });
        return out.stream()
                .sorted(Comparator.comparingDouble(Near::km).thenComparing(n -> n.listed.id()))
                .limit(MOST)
                .map(Near::listed)
                .toList();
    }

    /** Between the finest places; 0 where both name the same first-level area and one of them no more than that; null where not known. */
    private static @Nullable Double kilometres(List<Where> places, Listed other) {
        Where own = places.stream()
                .filter(w -> w.candidates().isEmpty())
                .findFirst()
                .orElse(null);
        Spot spot = other.spot();
        if (own == null) {
            return null;
        }
        if (spot == null || area(own.kind()) || "admin1".equals(spot.kind())) {
            return own.admin1() != null && Objects.equals(own.admin1(), other.admin1()) ? Double.valueOf(0) : null;
        }
        Double lat = own.lat();
        Double lon = own.lon();
        return lat == null || lon == null ? null : Double.valueOf(Where.kilometres(lat, lon, spot.lat(), spot.lon()));
    }

    private static boolean area(Where.@Nullable Kind kind) {
        return kind == Where.Kind.ADMIN1 || kind == Where.Kind.REGION || kind == Where.Kind.COUNTRY;
    }
}
