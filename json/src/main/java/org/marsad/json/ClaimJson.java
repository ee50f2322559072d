package org.marsad.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.marsad.record.About;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Cost;
import org.marsad.record.Incident;
import org.marsad.record.Posture;
import org.marsad.record.Statement;
import org.marsad.record.Tally;

/** Writes claims: what each has, then the fields of its kind. */
final class ClaimJson {
    private final JsonGenerator json;
    private final Pieces pieces;
    private final IncidentJson incidents;

    ClaimJson(JsonGenerator json, CodePoints points) {
        this.json = json;
        this.pieces = new Pieces(json, points);
        this.incidents = new IncidentJson(json, pieces);
    }

    void write(Claim claim) throws IOException {
        json.writeStartObject();
        about(claim);
        if (claim instanceof Incident incident) {
            incidents.write(incident);
        } else if (claim instanceof Tally tally) {
            tally(tally);
        } else if (claim instanceof Posture posture) {
            posture(posture);
        } else if (claim instanceof Statement statement) {
            statement(statement);
        } else {
            cost((Cost) claim);
        }
        json.writeEndObject();
    }

    private void about(Claim claim) throws IOException {
        About about = claim.about();
        json.writeStringField("id", about.id());
        json.writeStringField("kind", claim.kind());
        pieces.evidence("evidence", about.evidence());
        pieces.list("mentions", about.mentions(), pieces::evidence);
        pieces.list("source_chain", about.chain(), pieces::link);
        pieces.code("status", about.status());
        pieces.code("modality", about.modality());
        pieces.code("focus", about.focus());
        pieces.strings("rules", about.rules());
        json.writeNumberField("confidence", about.confidence());
    }

    private void tally(Tally tally) throws IOException {
        pieces.code("what", tally.what());
        pieces.count("count", tally.count());
        pieces.when("period", tally.period());
        pieces.when("as_of", tally.asOf());
        pieces.places(tally.where());
        pieces.actors("whom", tally.whom());
        if (tally.event() != null) {
            pieces.event(tally.event(), null);
        }
    }

    private void posture(Posture posture) throws IOException {
        pieces.actors("holder", posture.holder());
        pieces.code("what", posture.what());
        if (posture.count() != null) {
            pieces.count("count", posture.count());
        }
        pieces.places(posture.where());
        pieces.when("since", posture.since());
        pieces.when("as_of", posture.asOf());
    }

    private void statement(Statement statement) throws IOException {
        pieces.actors("speaker", statement.speaker());
        pieces.code("act", statement.act());
        pieces.actors("addressee", statement.addressee());
        pieces.when("when", statement.when());
        json.writeBooleanField("quoted", statement.quoted());
        pieces.evidence("content", statement.content());
    }

    private void cost(Cost cost) throws IOException {
        pieces.actors("payer", cost.payer());
        pieces.count("amount", cost.amount());
        json.writeStringField("unit", cost.unit());
        pieces.optional("for", cost.purpose());
        pieces.when("period", cost.period());
    }
}
