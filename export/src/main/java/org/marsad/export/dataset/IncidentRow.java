package org.marsad.export.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Degrees;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Country;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Group;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;
import org.marsad.record.When;
import org.marsad.record.Where;

/** A row of {@code incidents.csv}: what may be corrected stands in the form in which it is corrected. */
public final class IncidentRow {
    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    private IncidentRow() {}

    /** The cells of an incident by column, in the columns' order; what is missing or null is empty. */
    public static Map<String, @Nullable Object> of(Kept kept, Policy policy) {
        IncidentRow row = new IncidentRow();
        Occurrence o = kept.incident();
        row.put("id", o.id());
        row.put("version", kept.filed().version());
        row.put("policy", policy.code());
        row.put("type", o.type().code());
        row.put("detail", o.detail());
        row.put("acled_event", o.type().acled().get(0));
        row.put("acled_sub_event", o.type().acled().get(1));
        o.when().ifPresent(row::when);
        row.places(o.where());
        row.put("perpetrator", Joined.ids(o.perpetrator()));
        row.put("perpetrator_names", Joined.names(o.perpetrator()));
        row.put("target", Joined.ids(o.target()));
        row.put("target_names", Joined.names(o.target()));
        Optional<Casualties> killed = o.killed(policy);
        row.figures("killed", killed);
        killed.ifPresent(row::groups);
        row.figures("wounded", o.wounded(policy));
        row.put("status", code(o.status()));
        row.put("grade", o.grade().value().code());
        row.put("grade_reason", o.grade().reason());
        row.put("reports", o.reports());
        row.put("publishers", o.publishers());
        row.put("originators", o.originators().size());
        row.put("claims", o.accounts().size());
        row.put("reviewed", Decision.review(kept.filed().decisions()));
        row.put(
                "corrected",
                Joined.joined(
                        Stream.of(Correction.values())
                                .filter(o.corrections()::containsKey)
                                .map(Correction::code)
                                .toList(),
                        ","));
        row.put("previous_ids", Joined.joined(kept.filed().previousIds(), ","));
        return row.cells;
    }

    private void put(String column, @Nullable Object value) {
        cells.put(column, value);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void when(When when) {
        put("from", when.from());
        put("to", when.to());
        put("date_precision", code(when.precision()));
    }

    private void places(List<Where> places) {
        if (places.isEmpty()) {
            return;
        }
        Where finest = places.get(0);
        String country = country(places);
        put("country", country);
        put("country_name", Countries.of(country).map(Country::name).orElse(null));
        put("admin1", finest.admin1());
        put("place", finest.name());
        put("place_en", finest.nameEn());
        put("place_id", finest.id());
        put("place_kind", finest.kind() == null ? null : code(finest.kind()));
        put("place_relation", code(finest.relation()));
        put("lat", Degrees.of(finest.lat()));
        put("lon", Degrees.of(finest.lon()));
        put("radius_km", finest.radiusKm());
        put("ucdp_where_prec", finest.ucdpPrecision());
        put("acled_geo_precision", finest.acledPrecision());
        put("places", Joined.places(places));
    }

    /** The country of the finest place whose country is known. */
    static @Nullable String country(List<Where> places) {
        return places.stream()
                .map(Where::country)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
    }

    private void figures(String what, Optional<Casualties> told) {
        if (told.isEmpty()) {
            return;
        }
        Bounds b = told.get().bounds();
        put(what, b.low() + "-" + b.best() + "-" + b.high());
        put(what + "_low", b.low());
        put(what + "_best", b.best());
        put(what + "_high", b.high());
        put(what + "_open", told.get().openHigh());
        put(what + "_provisional", told.get().provisional());
    }

    /** Of a divided figure a group without a part is none; a corrected figure is not divided. */
    private void groups(Casualties killed) {
        if (killed.byGroup().isEmpty()) {
            return;
        }
        for (Group g : Group.values()) {
            Bounds part = killed.byGroup().get(g);
            put("killed_" + g.code(), part == null ? 0 : part.best());
        }
    }
}
