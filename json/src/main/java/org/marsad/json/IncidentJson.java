package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Account;
import org.marsad.record.Incident;
import org.marsad.record.Means;
import org.marsad.record.Person;
import org.marsad.record.Subset;
import org.marsad.record.Toll;

/** Writes the fields of an incident. */
final class IncidentJson {
    private final JsonGenerator json;
    private final Pieces pieces;

    IncidentJson(JsonGenerator json, Pieces pieces) {
        this.json = json;
        this.pieces = pieces;
    }

    void write(Incident incident) throws IOException {
        pieces.event(incident.type(), incident.detail());
        pieces.when("when", incident.when());
        pieces.places(incident.where());
        pieces.actors("perpetrator", incident.perpetrator());
        pieces.actors("target", incident.target());
        pieces.some("means", incident.means(), this::means);
        toll("killed", incident.killed());
        toll("wounded", incident.wounded());
        toll("captured", incident.captured());
        toll("missing", incident.missing());
        toll("casualties", incident.casualties());
        pieces.some("accounts", incident.accounts(), this::account);
        pieces.some("persons", incident.persons(), this::person);
        pieces.some("denied_by", incident.deniedBy(), pieces::link);
    }

    private void means(Means means) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", means.id());
        pieces.words(means.words());
        json.writeEndObject();
    }

    private void toll(String field, @Nullable Toll toll) throws IOException {
        if (toll == null) {
            return;
        }
        json.writeObjectFieldStart(field);
        pieces.range(toll.count());
        pieces.code("victims", toll.victims());
        if (toll.provisional()) {
            json.writeBooleanField("provisional", true);
        }
        pieces.words(toll.words());
        pieces.some("of_which", toll.ofWhich(), this::subset);
        json.writeEndObject();
    }

    private void subset(Subset subset) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", subset.group());
        pieces.range(subset.count());
        pieces.words(subset.words());
        json.writeEndObject();
    }

    private void account(Account account) throws IOException {
        json.writeStartObject();
        toll("killed", account.killed());
        toll("wounded", account.wounded());
        pieces.list("source_chain", account.chain(), pieces::link);
        json.writeEndObject();
    }

    private void person(Person person) throws IOException {
        json.writeStartObject();
        pieces.optional("name", person.name());
        pieces.number("age", person.age());
        pieces.optional("sex", person.sex());
        pieces.optional("role", person.role());
        pieces.code("harm", person.harm());
        pieces.words(person.words());
        json.writeEndObject();
    }
}
