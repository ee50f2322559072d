package org.marsad.export.json;

import java.util.List;
import java.util.Optional;
import org.marsad.incident.Occurrence;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.json.Small;
import org.marsad.record.Actor;
import org.marsad.record.When;
import org.marsad.record.Where;

/** What a feature says of its incident, flat, as maps take it; what is not known is absent. */
final class Properties {
    private final Small json;

    private Properties(Small json) {
        this.json = json;
    }

    static String of(Occurrence o, Policy policy) {
        return Small.object(json -> new Properties(json).all(o, policy));
    }

    private void all(Occurrence o, Policy policy) {
        json.text("id", o.id());
        json.text("policy", policy.code());
        json.text("type", o.type().code());
        json.text("detail", o.detail());
        json.strings("acled", o.type().acled());
        o.when().ifPresent(this::when);
        places(o.where());
        sides("perpetrator", o.perpetrator());
        sides("target", o.target());
        figures("killed", o.killed(policy));
        figures("wounded", o.wounded(policy));
        json.text("status", Codes.of(o.status()));
        json.text("grade", o.grade().value().code());
        json.text("grade_reason", o.grade().reason());
        json.number("reports", o.reports());
        json.number("publishers", o.publishers());
        json.number("originators", o.originators().size());
    }

    private void when(When when) {
        json.text("from", when.from());
        json.text("to", when.to());
        json.text("date_precision", Codes.of(when.precision()));
    }

    private void places(List<Where> places) {
        if (places.isEmpty()) {
            return;
        }
        Where finest = places.get(0);
        json.text(
                "country",
                places.stream()
                        .map(Where::country)
                        .filter(c -> c != null)
                        .findFirst()
                        .orElse(null));
        json.text("admin1", finest.admin1());
        json.text("place", finest.name());
        json.text("place_en", finest.nameEn());
        json.text("place_kind", finest.kind() == null ? null : Codes.of(finest.kind()));
        json.text("relation", Codes.of(finest.relation()));
        json.number("radius_km", finest.radiusKm());
        json.number("where_prec", finest.ucdpPrecision());
        json.number("geo_precision", finest.acledPrecision());
        json.strings("places", places.stream().map(Where::name).distinct().toList());
    }

    private void sides(String field, List<Actor> sides) {
        if (!sides.isEmpty()) {
            json.strings(field, sides.stream().map(Actor::id).toList());
            json.strings(
                    field + "_names",
                    sides.stream()
                            .map(a -> a.nameEn() == null ? a.name() : a.nameEn())
                            .toList());
        }
    }

    private void figures(String what, Optional<Casualties> told) {
        if (told.isPresent()) {
            Bounds b = told.get().bounds();
            json.number(what + "_low", b.low());
            json.number(what + "_best", b.best());
            json.number(what + "_high", b.high());
            json.flag(what + "_open", told.get().openHigh());
            json.flag(what + "_provisional", told.get().provisional());
        }
    }
}
