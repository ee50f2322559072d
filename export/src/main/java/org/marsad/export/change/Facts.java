package org.marsad.export.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Actor;
import org.marsad.record.Decision;
import org.marsad.record.When;
import org.marsad.record.Where;

/** What an incident says of itself, field by field, as short texts that can be compared; null where nothing is stated. */
final class Facts {
    private Facts() {}

    static Map<String, @Nullable String> of(Kept kept, Policy policy) {
        Occurrence o = kept.incident();
        Map<String, @Nullable String> out = new LinkedHashMap<>();
        out.put("id", o.id());
        out.put("type", o.detail() == null ? o.type().code() : o.type().code() + " (" + o.detail() + ")");
        out.put("when", o.when().map(Facts::days).orElse(null));
        out.put("where", places(o.where()));
        out.put("perpetrator", sides(o.perpetrator()));
        out.put("target", sides(o.target()));
        out.put("killed", figures(o.killed(policy)));
        out.put("wounded", figures(o.wounded(policy)));
        out.put("status", o.status().name().toLowerCase(Locale.ROOT));
        out.put("grade", o.grade().value().code() + ": " + o.grade().reason());
        out.put("reports", "" + o.reports());
        out.put("originators", "" + o.originators().size());
        out.put("review", Decision.review(kept.filed().decisions()));
        return out;
    }

    private static String days(When w) {
        String from = Objects.requireNonNullElse(w.from(), "?").toString();
        String to = Objects.requireNonNullElse(w.to(), "?").toString();
        String precision = w.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return from.equals(to) ? from : from + " to " + to + " (" + precision + ")";
    }

    private static @Nullable String places(List<Where> where) {
        return joined(where.stream()
                .map(w -> w.nameEn() == null ? w.name() : w.name() + " (" + w.nameEn() + ")")
                .collect(Collectors.joining(", ")));
    }

    private static @Nullable String sides(List<Actor> sides) {
        return joined(sides.stream().map(Actor::id).collect(Collectors.joining(", ")));
    }

    private static @Nullable String joined(String s) {
        return s.isEmpty() ? null : s;
    }

    private static @Nullable String figures(Optional<Casualties> told) {
        return told.map(c -> c.bounds().low() + "-" + c.bounds().best() + "-"
                        + c.bounds().high()
                        + (c.openHigh() ? " or more" : "")
                        + (c.provisional() ? ", provisional" : ""))
                .orElse(null);
    }
}
