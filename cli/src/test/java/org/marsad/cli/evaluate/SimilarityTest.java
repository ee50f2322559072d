package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final String TOWN = "'places': [{'name': 'المجدل', 'kind': 'settlement'}]";

    @Test
    void nothingCountsWithoutAnAnchor() {
        assertThat(similarity(
                        "{'type': 'attack', 'date_start': '2020-01-01'}",
                        "{'type': 'attack', 'when': {'from': '2020-01-01'}}"))
                .isZero();
    }

    @Test
    void aCountryIsNoAnchor() {
        String country = "{'type': 'attack', 'places': [{'name': 'سوريا', 'kind': 'country'}]}";
        assertThat(similarity(country, country)).isZero();
    }

    @Test
    void aCommonTownTheTypeAndNoDatesAddUp() {
        assertThat(similarity(
                        "{'type': 'attack', " + TOWN + "}",
                        "{'event': {'type': 'attack'}, 'where': [{'text': 'مجدل'}]}"))
                .isCloseTo(0.25 + 0.30 + 0.05, within(1e-9));
    }

    @Test
    void theSameTollIsAnAnchorAndNoTollIsNone() {
        assertThat(similarity(
                        "{'type': 'attack', 'killed': {'min': 5, 'max': null}}",
                        "{'type': 'grenade', 'killed': {'low': 5, 'high': null}}"))
                .isCloseTo(0.20 + 0.10 + 0.05, within(1e-9));
        assertThat(similarity("{'killed': {'min': null, 'max': null}}", "{'killed': {'low': null, 'high': null}}"))
                .isZero();
    }

    @Test
    void aQuarterOfTheEvidenceWordsIsAnAnchor() {
        assertThat(similarity(
                        "{'evidence': 'قصف سوق المدينة ليلا', 'type': 'x'}",
                        "{'evidence': {'text': 'القصف أصاب مشفى هناك'}, 'type': 'y'}"))
                .isCloseTo(0.20 * 0.25 + 0.05, within(1e-9));
        assertThat(similarity(
                        "{'evidence': 'قصف سوق المدينة ليلا', 'type': 'x'}",
                        "{'evidence': {'text': 'القصف أصاب مشفى هناك اليوم'}, 'type': 'y'}"))
                .isZero();
    }

    @Test
    void typesOfOneFamilyAreNearerThanViolentOnesOfTwo() {
        assertThat(ofTypes("suicide_bomb", "grenade")).isCloseTo(0.30 + 0.20, within(1e-9));
        assertThat(ofTypes("suicide_bomb", "armed_clash")).isCloseTo(0.30 + 0.10, within(1e-9));
        assertThat(ofTypes("suicide_bomb", "agreement")).isCloseTo(0.30, within(1e-9));
        assertThat(ofTypes("unheard_of", "unheard_of_too")).isCloseTo(0.30, within(1e-9));
    }

    @Test
    void daysInCommonCountAndOneSidedDatesDoNot() {
        String day = "'date_start': '2020-01-03', 'date_end': '2020-01-03', ";
        assertThat(similarity(
                        "{" + day + TOWN + "}", "{'when': {'from': '2020-01-01', 'to': '2020-01-05'}, " + TOWN + "}"))
                .isCloseTo(0.25 + 0.30 + 0.15, within(1e-9));
        assertThat(similarity("{" + day + TOWN + "}", "{'when': {'from': '2020-01-04'}, " + TOWN + "}"))
                .isCloseTo(0.25 + 0.30, within(1e-9));
        assertThat(similarity("{" + day + TOWN + "}", "{" + TOWN + "}")).isCloseTo(0.25 + 0.30, within(1e-9));
    }

    @Test
    void theNearestAnnotatorCounts() {
        List<Act> annotated =
                Act.annotated(Json.of("{'type': 'attack', 'also': [{'type': 'attack', " + TOWN + "}, 'no record']}"));
        assertThat(Similarity.of(annotated, Json.act("{'type': 'attack', " + TOWN + "}")))
                .isCloseTo(0.60, within(1e-9));
    }

    private static double ofTypes(String gold, String read) {
        return similarity("{'type': '" + gold + "', " + TOWN + "}", "{'type': '" + read + "', " + TOWN + "}");
    }

    private static double similarity(String gold, String read) {
        return Similarity.of(Json.act(gold), Json.act(read));
    }
}
