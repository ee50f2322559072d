package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.incident.Correction;
import org.marsad.incident.Group.Member;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Figure;
import org.marsad.incident.toll.Group;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;
import org.marsad.record.When;

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

    private static final class Writer {
        private final JsonGenerator json;
        private final Pieces pieces;

        Writer(JsonGenerator json) {
            this.json = json;
            this.pieces = new Pieces(json, null);
        }

        void incident(Occurrence o, Filed filed, Policy policy) throws IOException {
            json.writeStartObject();
            json.writeNumberField("contract", ReadingJson.CONTRACT);
            json.writeStringField("id", o.id());
            json.writeNumberField("version", filed.version());
            pieces.event(o.type(), o.detail());
            pieces.when("when", o.when().orElse(null));
            pieces.places(o.where());
            pieces.actors("perpetrator", o.perpetrator());
            pieces.actors("target", o.target());
            json.writeObjectFieldStart("casualties");
            json.writeStringField("policy", policy.code());
            casualties("killed", o.killed(policy));
            casualties("wounded", o.wounded(policy));
            json.writeEndObject();
            pieces.code("status", o.status());
            json.writeStringField("grade", o.grade().value().code());
            json.writeStringField("grade_reason", o.grade().reason());
            sources(o);
            claims(o);
            json.writeArrayFieldStart("decisions");
            for (Decision d : filed.decisions()) {
                json.writeStartObject();
                json.writeStringField("id", d.id());
                json.writeStringField("at", d.at());
                json.writeStringField("by", d.by());
                json.writeStringField("what", d.what().code());
                json.writeStringField("reason", d.reason());
                pieces.optional("field", d.field());
                pieces.optional("value", d.value());
                if (d.undone()) {
                    json.writeBooleanField("undone", true);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            pieces.strings("previous_ids", filed.previousIds());
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
                        case TYPE -> pieces.event(read.type(), read.detail());
                        case FROM ->
                            pieces.optional(
                                    "from",
                                    read.when()
                                            .map(When::from)
                                            .map(Object::toString)
                                            .orElse(null));
                        case TO ->
                            pieces.optional(
                                    "to",
                                    read.when()
                                            .map(When::to)
                                            .map(Object::toString)
                                            .orElse(null));
                        case KILLED -> casualties("killed", read.killed(policy));
                        case WOUNDED -> casualties("wounded", read.wounded(policy));
                        case PERPETRATOR -> pieces.actors("perpetrator", read.perpetrator());
                        case TARGET -> pieces.actors("target", read.target());
                        case STATUS -> pieces.code("status", read.status());
                        case GRADE ->
                            json.writeStringField("grade", read.grade().value().code());
                    }
                }
            }
            json.writeEndObject();
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
            pieces.strings("for_low", c.forLow());
            pieces.strings("for_best", c.forBest());
            pieces.strings("for_high", c.forHigh());
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
                pieces.code("vague", f.toll().count().vague());
            }
            json.writeStringField("originator", f.originator().key());
            json.writeStringField("claim", f.account().id());
            pieces.optional("superseded_by", f.supersededBy());
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
                pieces.strings("claims", source.getValue());
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
                pieces.strings("because", m.likeness().because());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
