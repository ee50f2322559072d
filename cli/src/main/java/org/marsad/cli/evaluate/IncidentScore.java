package org.marsad.cli.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well the incidents of the annotated reports were read.
 *
 * @param documents the annotated reports
 * @param withoutReading those of them for which there is no reading
 * @param detection reports with an incident of focus "main" against reports without any, as "tp", "fp", "fn", "tn"
 * @param incidents incidents as "tp", "fp", "fn", "background_found", "background_left_out"
 * @param slots the slots in their order
 * @param spans spans as "right" and "wrong"; empty where there were no texts to check them with
 * @param errors what was missed, false or wrong, one line each
 */
record IncidentScore(
        int documents,
        int withoutReading,
        Counts detection,
        Counts incidents,
        Map<Slot, SlotScore> slots,
        Counts spans,
        List<String> errors) {

    /** The share of the recalled incidents that was found, 0 to 1. */
    double backgroundRecall() {
        int found = incidents.of("background_found");
        return Rates.ratio(found, found + incidents.of("background_left_out"));
    }

    /** The mean F1 of the slots that the annotations state, 0 to 1. */
    double macroF1() {
        double sum = 0;
        int live = 0;
        for (SlotScore slot : slots.values()) {
            sum += slot.live() ? slot.rates().f1() : 0;
            live += slot.live() ? 1 : 0;
        }
        return Rates.ratio(sum, live);
    }
}
