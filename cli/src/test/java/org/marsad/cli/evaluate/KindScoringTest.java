package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindScoringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TALLY     | {'count': {'min': 9, 'max': null}} | {'count': {'low': 9, 'high': null}} | true",
                "TALLY     | {'count': {'min': 9, 'max': null}} | {'count': {'low': 9, 'high': 9}} | false",
                "TALLY     | {'count': null} | {} | true",
                "COST      | {'amount': {'min': 9, 'max': 9}} | {'amount': {'low': 9, 'high': 9}} | true",
                "COST      | {'amount': {'min': 9, 'max': 9}} | {'count': {'low': 9, 'high': 9}} | false",
                "POSTURE   | {'what': 'bases', 'holder': 'الجيش'} | {'what': 'bases', 'holder': [{'text': 'جيش'}]} | true",
                "POSTURE   | {'what': 'bases', 'holder': 'الجيش'} | {'what': 'forces', 'holder': [{'text': 'جيش'}]} | false",
                "POSTURE   | {'what': 'bases', 'holder': null} | {'what': 'bases', 'holder': []} | false",
                "STATEMENT | {'act': 'warn', 'speaker': 'الوزير'} | {'act': 'warn', 'speaker': [{'name': 'الوزير فلان'}]} | true",
                "STATEMENT | {'act': 'warn', 'speaker': 'ISIS'} | {'act': 'warn', 'speaker': [{'id': 'ISIS'}]} | true",
                "STATEMENT | {'act': 'warn', 'speaker': 'الوزير'} | {'act': 'deny', 'speaker': [{'name': 'الوزير'}]} | false"
            })
    void comparesTheLeadingValue(Kind kind, String gold, String read, boolean agrees) {
        assertThat(kind.agrees(Json.of(gold), Json.of(read))).isEqualTo(agrees);
    }

    @Test
    void aThirdOfTheWordsIsEnough() {
        assertThat(costs("خسر البلد مليارا كاملا اليوم", "دفع مليارا").matched())
                .isZero();
        assertThat(costs("خسر البلد مليارا كاملا", "دفع مليارا").matched()).isEqualTo(1);
    }

    @Test
    void theBestPairIsTakenFirstAndEachOnce() {
        KindScore score = score(
                "[{'evidence': 'مليار دولار ضاع', 'amount': 1}, {'evidence': 'مليار دولار', 'amount': 2}]",
                "{'kind': 'cost', 'evidence': {'text': 'مليار دولار'}, 'amount': {'low': 2, 'high': 2}}");
        assertThat(score.matched()).isEqualTo(1);
        assertThat(score.agreeing()).isEqualTo(1);
        assertThat(score.errors()).containsExactly("a MISSED cost: مليار دولار ضاع");
    }

    @Test
    void countsFalseAndMissedItems() {
        KindScore score = costs("مليار", "مليون");
        assertThat(score.rates()).isEqualTo(new Rates(0, 0, 0));
        assertThat(score.leading()).isZero();
        assertThat(score.gold()).isEqualTo(1);
        assertThat(score.read()).isEqualTo(1);
        assertThat(score.errors()).containsExactly("a MISSED cost: مليار", "a FALSE cost: مليون");
    }

    private static KindScore costs(String gold, String read) {
        return score(
                "[{'evidence': '" + gold + "'}]",
                "{'kind': 'cost', 'evidence': {'text': '" + read + "'}}, {'kind': 'incident'}");
    }

    private static KindScore score(String gold, String claims) {
        List<KindScore> scores = KindScoring.score(
                Json.rows("{'id': 'a', 'costs': " + gold + "}"),
                Json.readings("{'report': {'name': 'a'}, 'claims': [" + claims + "]}"));
        assertThat(scores).extracting(KindScore::kind).containsExactly(Kind.values());
        return scores.get(Kind.COST.ordinal());
    }
}
