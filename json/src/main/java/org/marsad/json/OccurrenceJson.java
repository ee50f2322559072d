package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Correction;
import org.marsad.incident.Group.Member;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Figure;
import org.marsad.incident.toll.Group;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Actor;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * Writes merged incidents as JSON, one object a line. Words of reports are left out of places, sides and times here, for each claim has
 * its own; offsets would lead into many texts.
 */
public final class OccurrenceJson {
    private OccurrenceJson() {}

    /**
     * One incident as one line, without a line end.
     *
     * @param filed what the archive knows of it
     */
    public static String line(Occurrence incident, Filed filed, Policy policy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.compact(out)) {
            new Writer(json).incident(incident, filed, policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * What an archive knows of an incident beyond its accounts.
     *
     * @param version how often its accounts have changed, from 1
     * @param decisions what people decided about it, the oldest first
     * @param previousIds ids that it had before
     */
    public record Filed(int version, List<Decided> decisions, List<String> previousIds) {
        public Filed {
            decisions = List.copyOf(decisions);
            previousIds = List.copyOf(previousIds);
        }
    }

    /**
     * A decision about an incident.
     *
     * @param id its id
     * @param at the moment, ISO 8601
     * @param by who decided
     * @param what merge, split, move, same, different, correct, accept, reject, grade, note or erase
     * @param reason why
     * @param field the field that it corrects, or null
     * @param value what the field holds by it, or null
     * @param undone whether it was taken back
     */
    public record Decided(
            String id,
            String at,
            String by,
            String what,
            String reason,
            @Nullable String field,
            @Nullable String value,
            boolean undone) {}

    private static final class Writer {
        private final JsonGenerator json;

        Writer(JsonGenerator json) {
            this.json = json;
        }

        void incident(Occurrence o, Filed filed, Policy policy) throws IOException {
            json.writeStartObject();
            json.writeNumberField("contract", ReadingJson.CONTRACT);
            json.writeStringField("id", o.id());
            json.writeNumberField("version", filed.version());
            event(o);
            Optional<When> when = o.when();
            if (when.isPresent()) {
                when(when.get());
            }
            json.writeArrayFieldStart("where");
            for (Where w : o.where()) {
                place(w);
            }
            json.writeEndArray();
            sides("perpetrator", o.perpetrator());
            sides("target", o.target());
            json.writeObjectFieldStart("casualties");
            json.writeStringField("policy", policy.code());
            casualties("killed", o.killed(policy));
            casualties("wounded", o.wounded(policy));
            json.writeEndObject();
            json.writeStringField("status", code(o.status()));
            json.writeStringField("grade", o.grade().value().code());
            json.writeStringField("grade_reason", o.grade().reason());
            sources(o);
            claims(o);
            json.writeArrayFieldStart("decisions");
            for (Decided d : filed.decisions()) {
                json.writeStartObject();
                json.writeStringField("id", d.id());
                json.writeStringField("at", d.at());
                json.writeStringField("by", d.by());
                json.writeStringField("what", d.what());
                json.writeStringField("reason", d.reason());
                optional("field", d.field());
                optional("value", d.value());
                if (d.undone()) {
                    json.writeBooleanField("undone", true);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            strings("previous_ids", filed.previousIds());
            machine(o, policy);
            json.writeEndObject();
        }

        /** What the machine read in the fields that people corrected. */
        private void machine(Occurrence o, Policy policy) throws IOException {
            if (o.corrections().isEmpty()) {
                return;
            }
            Occurrence read = o.machine();
            json.writeObjectFieldStart("machine");
            for (Correction field : Correction.values()) {
                if (o.corrections().containsKey(field)) {
                    switch (field) {
                        case TYPE -> event(read);
                        case FROM ->
                            optional(
                                    "from",
                                    read.when()
                                            .map(When::from)
                                            .map(Object::toString)
                                            .orElse(null));
                        case TO ->
                            optional(
                                    "to",
                                    read.when()
                                            .map(When::to)
                                            .map(Object::toString)
                                            .orElse(null));
                        case KILLED -> casualties("killed", read.killed(policy));
                        case WOUNDED -> casualties("wounded", read.wounded(policy));
                        case PERPETRATOR -> sides("perpetrator", read.perpetrator());
                        case TARGET -> sides("target", read.target());
                        case STATUS -> json.writeStringField("status", code(read.status()));
                        case GRADE ->
                            json.writeStringField("grade", read.grade().value().code());
                    }
                }
            }
            json.writeEndObject();
        }

        private void event(Occurrence o) throws IOException {
            json.writeObjectFieldStart("event");
            json.writeStringField("type", o.type().code());
            String detail = o.detail();
            if (detail != null) {
                json.writeStringField("detail", detail);
            }
            strings("acled", o.type().acled());
            if (!o.type().plover().isEmpty()) {
                strings("plover", o.type().plover());
            }
            json.writeEndObject();
        }

        private void when(When when) throws IOException {
            json.writeObjectFieldStart("when");
            if (when.from() != null) {
                json.writeStringField("from", when.from().toString());
            }
            if (when.to() != null) {
                json.writeStringField("to", when.to().toString());
            }
            json.writeStringField("precision", code(when.precision()));
            json.writeEndObject();
        }

        private void place(Where w) throws IOException {
            json.writeStartObject();
            optional("id", w.id());
            json.writeStringField("name", w.name());
            optional("name_en", w.nameEn());
            if (w.kind() != null) {
                json.writeStringField("kind", code(w.kind()));
            }
            json.writeStringField("relation", code(w.relation()));
            optional("admin1", w.admin1());
            optional("country", w.country());
            if (w.lat() != null && w.lon() != null) {
                json.writeNumberField("lat", w.lat());
                json.writeNumberField("lon", w.lon());
            }
            number("radius_km", w.radiusKm());
            number("ucdp_where_prec", w.ucdpPrecision());
            number("acled_geo_precision", w.acledPrecision());
            if (!w.candidates().isEmpty()) {
                strings("candidates", w.candidates());
            }
            json.writeEndObject();
        }

        private void sides(String field, List<Actor> sides) throws IOException {
            json.writeArrayFieldStart(field);
            for (Actor a : sides) {
                json.writeStartObject();
                json.writeStringField("id", a.id());
                json.writeStringField("name", a.name());
                optional("name_en", a.nameEn());
                optional("party", a.party());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void casualties(String field, Optional<Casualties> told) throws IOException {
            if (told.isEmpty()) {
                return;
            }
            Casualties c = told.get();
            json.writeObjectFieldStart(field);
            bounds(c.bounds());
            json.writeBooleanField("open_high", c.openHigh());
            json.writeObjectFieldStart("by_group");
            for (Group g : Group.values()) {
                Bounds part = c.byGroup().get(g);
                if (part != null) {
                    json.writeObjectFieldStart(g.code());
                    bounds(part);
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
            strings("for_low", c.forLow());
            strings("for_best", c.forBest());
            strings("for_high", c.forHigh());
            json.writeBooleanField("provisional", c.provisional());
            json.writeArrayFieldStart("history");
            for (Figure f : c.history()) {
                figure(f);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void figure(Figure f) throws IOException {
            json.writeStartObject();
            if (f.account().published() != null) {
                json.writeStringField("reported", f.account().published().written());
            }
            Long low = f.toll().count().low();
            Long high = f.toll().count().high();
            if (low != null) {
                json.writeNumberField("low", low);
            }
            if (high != null) {
                json.writeNumberField("high", high);
            }
            if (f.toll().count().vague() != null) {
                json.writeStringField("vague", code(f.toll().count().vague()));
            }
            json.writeStringField("originator", f.originator().key());
            json.writeStringField("claim", f.account().id());
            optional("superseded_by", f.supersededBy());
            json.writeEndObject();
        }

        private void bounds(Bounds b) throws IOException {
            json.writeNumberField("low", b.low());
            json.writeNumberField("best", b.best());
            json.writeNumberField("high", b.high());
        }

        private void sources(Occurrence o) throws IOException {
            json.writeObjectFieldStart("sources");
            json.writeNumberField("reports", o.reports());
            json.writeNumberField("publishers", o.publishers());
            json.writeNumberField("originators", o.originators().size());
            json.writeArrayFieldStart("list");
            for (Map.Entry<Originator, List<String>> source : o.originators().entrySet()) {
                json.writeStartObject();
                json.writeStringField("originator", source.getKey().key());
                json.writeStringField("name", source.getKey().name());
                json.writeStringField("kind", source.getKey().standing().code());
                strings("claims", source.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void claims(Occurrence o) throws IOException {
            json.writeArrayFieldStart("claims");
            for (int i = 0; i < o.accounts().size(); i++) {
                Testimony a = o.accounts().get(i);
                Member m = o.members().get(i);
                json.writeStartObject();
                json.writeStringField("report", a.report());
                json.writeStringField("report_id", a.reportId());
                json.writeStringField("claim", a.id());
                json.writeNumberField("likeness", Math.round(m.likeness().value() * 100) / 100.0);
                strings("because", m.likeness().because());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void strings(String field, List<String> values) throws IOException {
            json.writeArrayFieldStart(field);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void optional(String field, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeStringField(field, value);
            }
        }

        private void number(String field, @Nullable Integer value) throws IOException {
            if (value != null) {
                json.writeNumberField(field, value);
            }
        }

        private static String code(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
