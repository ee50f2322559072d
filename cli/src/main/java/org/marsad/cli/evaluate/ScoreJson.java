package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an evaluation as one JSON object with the members that were scored: incidents, kinds, sentences. */
final class ScoreJson {
    private ScoreJson() {}

    static ObjectNode of(Evaluation evaluation) {
        ObjectNode json = object();
        if (evaluation.incidents() != null) {
            json.set("incidents", of(evaluation.incidents()));
        }
        if (!evaluation.kinds().isEmpty()) {
            ObjectNode kinds = json.putObject("kinds");
            evaluation.kinds().forEach(score -> kinds.set(score.kind().label(), of(score)));
        }
        if (!evaluation.sentences().isEmpty()) {
            ObjectNode sentences = json.putObject("sentences");
            evaluation
                    .sentences()
                    .forEach(score -> sentences
                            .withObjectProperty(score.sentences().label())
                            .set(score.votes(), of(score)));
        }
        return json;
    }

    private static ObjectNode of(IncidentScore score) {
        ObjectNode json = object().put("documents", score.documents()).put("without_reading", score.withoutReading());
        json.set("detection", of(score.detection().rates()));
        json.set("detection_counts", of(score.detection()));
        json.set("incidents", of(score.incidents().rates()));
        json.set("incident_counts", of(score.incidents()));
        json.put("background_recall", score.backgroundRecall());
        ObjectNode slots = json.putObject("slots");
        score.slots().forEach((slot, s) -> slots.set(slot.label(), of(s.rates())));
        ObjectNode lenient = json.putObject("lenient");
        score.slots().forEach((slot, s) -> lenient.put(slot.label(), s.lenient()));
        json.set("spans", of(score.spans()));
        return json.put("slot_macro_f1", score.macroF1());
    }

    private static ObjectNode of(KindScore score) {
        return of(score.rates())
                .put("leading", score.leading())
                .put("gold", score.gold())
                .put("read", score.read());
    }

    private static ObjectNode of(SentenceScore score) {
        ObjectNode json = of(score.outcomes().rates());
        json.set("counts", of(score.outcomes()));
        return json;
    }

    private static ObjectNode of(Rates rates) {
        return object().put("p", rates.precision()).put("r", rates.recall()).put("f", rates.f1());
    }

    private static ObjectNode of(Counts counts) {
        ObjectNode json = object();
        counts.times().forEach(json::put);
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
