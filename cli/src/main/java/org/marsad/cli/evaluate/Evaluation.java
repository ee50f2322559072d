package org.marsad.cli.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All figures that the annotations allow.
 *
 * @param incidents null where no incidents are annotated
 * @param kinds empty where no other kinds are annotated
 * @param sentences empty where no sentences are annotated
 */
record Evaluation(@Nullable IncidentScore incidents, List<KindScore> kinds, List<SentenceScore> sentences) {

    static Evaluation of(Gold gold, Readings readings, Map<String, String> texts) {
        return new Evaluation(
                gold.incidents().isEmpty() ? null : IncidentScoring.score(gold.incidents(), readings, texts),
                gold.kinds().isEmpty() ? List.of() : KindScoring.score(gold.kinds(), readings),
                gold.sentences().isEmpty() ? List.of() : SentenceScoring.score(gold.sentences(), readings));
    }

    /** The first misses, false alarms and wrong values: so many of incidents, of kinds and of each class of sentences. */
    Stream<String> errors(int most) {
        Stream<String> ofIncidents = incidents == null ? Stream.of() : incidents.errors().stream();
        Stream<String> ofKinds = kinds.stream().flatMap(k -> k.errors().stream());
        Stream<String> ofSentences = sentences.stream()
                .filter(s -> s.votes().equals("majority"))
                .flatMap(s -> s.errors().stream().limit(most));
        return Stream.of(ofIncidents.limit(most), ofKinds.limit(most), ofSentences)
                .flatMap(lines -> lines);
    }
}
