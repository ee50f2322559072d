package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores the incidents of readings against annotated ones. An incident of focus "background" is neither a miss when left out nor
 * a false alarm when found.
 */
final class IncidentScoring {
    private final Counts detection = new Counts();
    private final Counts incidents = new Counts();
    private final Counts spans = new Counts();
    private final SlotSums slots = new SlotSums();
    private final List<String> errors = new ArrayList<>();
    private int withoutReading;

    private IncidentScoring() {}

    /**
     * Scores annotated reports.
     *
     * @param texts the reports' texts by id, to check spans with; a reading whose text is not there goes unchecked
     */
    static IncidentScore score(List<JsonNode> gold, Readings readings, Map<String, String> texts) {
        IncidentScoring scoring = new IncidentScoring();
        for (JsonNode row : gold) {
            String id = row.path("id").asText();
            JsonNode reading = readings.of(id);
            scoring.withoutReading += reading.isMissingNode() ? 1 : 0;
            if (texts.containsKey(id)) {
                new Spans(texts.get(id), scoring.spans).check(reading);
            }
            List<List<Act>> annotated =
                    Fields.stream(row.path("incidents")).map(Act::annotated).toList();
            List<Act> read =
                    Readings.claims(reading, "incident").stream().map(Act::of).toList();
            scoring.detect(annotated, read);
            scoring.match(id, annotated, read);
        }
        return new IncidentScore(
                gold.size(),
                scoring.withoutReading,
                scoring.detection,
                scoring.incidents,
                scoring.slots.scores(),
                scoring.spans,
                scoring.errors);
    }

    /** Reports with background alone are left out. */
    private void detect(List<List<Act>> annotated, List<Act> read) {
        if (annotated.stream().anyMatch(a -> a.get(0).isMain())) {
            detection.add(read.isEmpty() ? "fn" : "tp");
        } else if (annotated.isEmpty()) {
            detection.add(read.isEmpty() ? "tn" : "fp");
        }
    }

    private void match(String id, List<List<Act>> annotated, List<Act> read) {
        Matching matching = Matching.of(annotated, read);
        for (int i = 0; i < annotated.size(); i++) {
            List<Act> readings = annotated.get(i);
            Act gold = readings.get(0);
            if (!gold.isMain()) {
                incidents.add(matching.finds(i) ? "background_found" : "background_left_out");
            } else if (matching.finds(i)) {
                incidents.add("tp");
                slots.addMatched(
                        readings,
                        read.get(matching.readOf()[i]),
                        (slot, g, p) -> errors.add(id + " " + slot.label() + ": gold " + slot.shown(g) + " / read "
                                + slot.shown(p) + " | " + g.evidence()));
            } else {
                incidents.add("fn");
                slots.addMissed(readings);
                errors.add(id + " MISSED " + gold.type() + ": " + gold.evidence());
            }
        }
        for (int j = 0; j < read.size(); j++) {
            if (!matching.uses(j)) {
                incidents.add("fp");
                slots.addFalse(read.get(j));
                errors.add(
                        id + " FALSE " + read.get(j).type() + ": " + read.get(j).evidence());
            }
        }
    }
}
