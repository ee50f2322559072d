package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentScoringTest {
    private static final String EVENT = "'type': 'attack', 'evidence': 'قتل رجل في القرية'";

    @Test
    void countsWhatIsFoundMissedAndFalse() {
        IncidentScore score = score(
                "[{" + EVENT + "}, {'type': 'grenade', 'evidence': 'رمى قنبلة'}]",
                "{" + EVENT + "}, {'type': 'arrests'}");
        assertThat(score.incidents()).hasToString("{'tp': 1, 'fn': 1, 'fp': 1}");
        assertThat(score.incidents().rates()).isEqualTo(new Rates(0.5, 0.5, 0.5));
        assertThat(score.errors()).containsExactly("a MISSED grenade: رمى قنبلة", "a FALSE arrests: ");
    }

    @Test
    void backgroundIsNeitherMissedNorFalse() {
        String recalled = "[{'focus': 'background', " + EVENT + "}]";
        IncidentScore found = score(recalled, "{" + EVENT + "}");
        assertThat(found.incidents()).hasToString("{'background_found': 1}");
        assertThat(found.backgroundRecall()).isEqualTo(1);
        assertThat(found.detection().times()).isEmpty();
        assertThat(score(recalled, "").incidents()).hasToString("{'background_left_out': 1}");
    }

    @Test
    void aReportIsDetectedByAnyIncidentReadInIt() {
        assertThat(score("[{" + EVENT + "}]", "{'type': 'arrests'}").detection())
                .hasToString("{'tp': 1}");
        assertThat(score("[{" + EVENT + "}]", "").detection()).hasToString("{'fn': 1}");
        assertThat(score("[]", "{'type': 'arrests'}").detection()).hasToString("{'fp': 1}");
        assertThat(score("[]", "").detection()).hasToString("{'tn': 1}");
    }

    @Test
    void aWrongValueIsBothFalseAndMissed() {
        SlotScore status = slot(Slot.STATUS, "'status': 'denied'", "'status': 'alleged'");
        assertThat(status).isEqualTo(new SlotScore(new Rates(0, 0, 0), 0.0, true));
    }

    @Test
    void aValueThatNobodyAnnotatedIsFalseButNoSlotToAverage() {
        IncidentScore score = score("[{" + EVENT + "}]", "{'status': 'alleged', " + EVENT + "}");
        assertThat(score.slots().get(Slot.STATUS)).isEqualTo(new SlotScore(new Rates(0, 0, 0), null, false));
        assertThat(score.errors()).containsExactly("a status: gold none / read alleged | قتل رجل في القرية");
        assertThat(score.macroF1()).isEqualTo(1);
    }

    @Test
    void aValueRightInPartCountsInPart() {
        SlotScore target =
                slot(Slot.TARGET, "'target': [{'id': 'ISIS'}]", "'target': [{'id': 'ISIS'}, {'id': 'HAMAS'}]");
        assertThat(target.lenient()).isEqualTo(2.0 / 3);
        assertThat(target.rates().precision()).isEqualTo(2.0 / 3);
    }

    @Test
    void theSlotsOfMissedAndFalseIncidentsCount() {
        IncidentScore missed = score("[{'status': 'denied', " + EVENT + "}]", "");
        assertThat(missed.slots().get(Slot.STATUS)).isEqualTo(new SlotScore(new Rates(0, 0, 0), null, true));
        IncidentScore extra = score(
                "[{'status': 'denied', " + EVENT + "}]", "{'status': 'denied', " + EVENT + "}, {'status': 'denied'}");
        assertThat(extra.slots().get(Slot.STATUS).rates()).isEqualTo(Rates.of(1, 1, 0));
    }

    @Test
    void agreeingWithAnyAnnotatorIsRight() {
        String also = "'also': [{'status': 'alleged', " + EVENT + "}]";
        assertThat(slot(Slot.STATUS, "'status': 'denied', " + also, "'status': 'alleged'")
                        .lenient())
                .isEqualTo(1);
    }

    @Test
    void whatOneAnnotatorDidNotFindEitherIsNotMissed() {
        String also = "'also': [{" + EVENT + "}]";
        assertThat(slot(Slot.STATUS, "'status': 'denied', " + also, "'focus': 'main'")
                        .lenient())
                .isNull();
        assertThat(slot(Slot.STATUS, "'status': 'denied', " + also, "'status': 'alleged'")
                        .lenient())
                .isZero();
    }

    @Test
    void claimsOfOtherKindsAreNoIncidents() {
        IncidentScore score = IncidentScoring.score(
                Json.rows("{'id': 'a', 'incidents': []}"),
                Json.readings("{'report': {'name': 'a'}, 'claims': [{'kind': 'tally'}]}"),
                Map.of());
        assertThat(score.detection()).hasToString("{'tn': 1}");
    }

    @Test
    void aReportWithoutAReadingIsMissedWhole() {
        IncidentScore score = IncidentScoring.score(
                Json.rows("{'id': 'a', 'incidents': [{" + EVENT + "}]}"), Json.readings(), Map.of());
        assertThat(score.withoutReading()).isEqualTo(1);
        assertThat(score.incidents()).hasToString("{'fn': 1}");
    }

    @Test
    void spansAreCheckedWhereTheTextIsKnown() {
        String claim = "{'kind': 'incident', 'evidence': {'text': 'قتل', 'start': 0, 'end': 3}}";
        IncidentScore score = IncidentScoring.score(
                Json.rows("{'id': 'a', 'incidents': []}", "{'id': 'b', 'incidents': []}"),
                Json.readings(reading("a", claim), reading("b", claim)),
                Map.of("a", "قتل رجل"));
        assertThat(score.spans()).hasToString("{'right': 1}");
    }

    private static SlotScore slot(Slot slot, String gold, String read) {
        return score("[{" + gold + ", " + EVENT + "}]", "{" + read + ", " + EVENT + "}")
                .slots()
                .get(slot);
    }

    private static IncidentScore score(String gold, String claims) {
        String incidents = claims.replace("{'", "{'kind': 'incident', '").replace("[{'kind': 'incident', ", "[{");
        return IncidentScoring.score(
                List.of(Json.of("{'id': 'a', 'incidents': " + gold + "}")),
                Json.readings(reading("a", incidents)),
                Map.of());
    }

    private static String reading(String name, String claims) {
        return "{'report': {'name': '" + name + "'}, 'claims': [" + claims + "]}";
    }
}
