package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceScoringTest {

    @Test
    void followsTheMajorityAndLeavesTiesOut() {
        assertThat(outcomes("'accept': 2, 'reject': 1", "incident", "attack").get(0))
                .isEqualTo("{'tp': 1}");
        assertThat(outcomes("'accept': 1, 'reject': 2", "incident", "attack").get(0))
                .isEqualTo("{'fp': 1}");
        assertThat(outcomes("'accept': 2, 'reject': 1", "incident", "arrests").get(0))
                .isEqualTo("{'fn': 1}");
        assertThat(outcomes("'accept': 1, 'reject': 2", "statement", "attack").get(0))
                .isEqualTo("{'tn': 1}");
        assertThat(outcomes("'accept': 1, 'reject': 1", "incident", "attack").get(0))
                .isEqualTo("{}");
    }

    @Test
    void unanimousMeansYesOrEasyNo() {
        assertThat(outcomes("'label': 'yes'", "tally", "attack").get(1)).isEqualTo("{'tp': 1}");
        assertThat(outcomes("'label': 'easy no'", "tally", "attack").get(1)).isEqualTo("{'fp': 1}");
        assertThat(outcomes("'label': 'hard no'", "tally", "attack").get(1)).isEqualTo("{}");
    }

    @Test
    void eachClassHasItsSentencesAndTypes() {
        assertThat(outcomes("'accept': 1", "incident", "peaceful_protest"))
                .containsExactly("{'fn': 1}", "{}", "{}", "{}");
        assertThat(SentenceClass.PROTEST.holds("mob_violence")).isTrue();
        assertThat(SentenceClass.ASSAULT.holds("mob_violence")).isTrue();
        assertThat(SentenceClass.ASSAULT.holds(null)).isFalse();
    }

    @Test
    void aSentenceWithoutAReadingIsNotFound() {
        SentenceScore score = SentenceScoring.score(
                        Json.rows("{'id': 'protest/1', 'accept': 3, 'text': 'خرجت مظاهرة'}"), Json.readings())
                .get(2);
        assertThat(score.outcomes()).hasToString("{'fn': 1}");
        assertThat(score.errors()).containsExactly("MISSED protest/1: خرجت مظاهرة");
    }

    private static List<String> outcomes(String votes, String kind, String type) {
        return SentenceScoring.score(
                        Json.rows("{'id': 'assault/1', " + votes + "}"),
                        Json.readings("{'report': {'name': 'assault/1'}, 'claims': [{'kind': '" + kind
                                + "', 'event': {'type': '" + type + "'}}]}"))
                .stream()
                .map(score -> score.outcomes().toString())
                .toList();
    }
}
