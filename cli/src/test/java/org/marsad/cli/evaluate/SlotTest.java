package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlotTest {

    @ParameterizedTest
    @EnumSource(Slot.class)
    void nothingIsStatedInAnEmptyIncident(Slot slot) {
        assertThat(slot.isStatedIn(Json.act("{}"))).isFalse();
        assertThat(slot.shown(Json.act("{}"))).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TYPE        | {'type': 'attack'} | {'event': {'type': 'attack'}} | 1",
                "TYPE        | {'type': 'attack'} | {'event': {'type': 'grenade'}} | 0",
                "FOCUS       | {'focus': 'main'} | {'focus': 'background'} | 0",
                "STATUS      | {'status': 'alleged'} | {'status': 'alleged'} | 1",
                "DATE        | {'date_start': '2020-01-01'} | {'when': {'from': '2020-01-01', 'to': '2020-01-01'}} | 1",
                "DATE        | {'date_end': '2020-01-01'} | {'when': {'from': '2020-01-01', 'to': '2020-01-02'}} | 0",
                "COUNTRY     | {'places': [{'country': 'SY'}, {'country': 'IQ'}]} | {'where': [{'country': 'IQ'}]} | 1",
                "COUNTRY     | {'places': [{'country': 'SY'}]} | {'where': [{'country': 'IQ'}]} | 0",
                "ADMIN1      | {'places': [{'admin1': 'Deir ez-Zor'}]} | {'where': [{'admin1': 'Deir az Zor'}]} | 1",
                "ADMIN1      | {'places': [{'admin1': 'Homs'}]} | {'where': [{'admin1': 'Hama'}]} | 0",
                "KILLED      | {'killed': {'min': 5, 'max': 5}} | {'killed': {'low': 5, 'high': 5}} | 1",
                "KILLED      | {'killed': {'min': 5, 'max': 5}} | {'killed': {'low': 5, 'high': null}} | 0",
                "WOUNDED     | {'wounded': 2} | {'wounded': {'low': 2, 'high': 2}} | 1",
                "PERPETRATOR | {'perpetrator': {'id': 'STATE:SY'}} | {'perpetrator': [{'id': 'STATE:SY'}]} | 1",
                "PERPETRATOR | {'perpetrator': {'id': 'ISIS', 'name': 'التنظيم'}} | {'perpetrator': [{'id': 'HAMAS', 'name': 'التنظيم'}]} | 0",
                "PERPETRATOR | {'perpetrator': {'id': 'OTHER:Tribesmen'}} | {'perpetrator': [{'id': 'ISIS', 'name_en': 'tribesmen'}]} | 1",
                "TARGET      | {'target': {'name': 'مدنيون'}} | {'target': [{'text': 'المدنيون'}, {'id': 'ISIS'}]} | 0.6666666666666666",
                "TARGET      | {'target': [{'id': 'ISIS'}, {'id': 'ISIS'}]} | {'target': [{'id': 'ISIS'}, {'id': 'HAMAS'}]} | 0.5"
            })
    void creditsTheAgreementOfTwoIncidents(Slot slot, String gold, String read, double credit) {
        assertThat(slot.isStatedIn(Json.act(gold))).isTrue();
        assertThat(slot.isStatedIn(Json.act(read))).isTrue();
        assertThat(slot.credit(Json.act(gold), Json.act(read))).isEqualTo(credit);
    }

    @Test
    void aCountryDoesNotStandForATown() {
        String both = "{'places': [{'name': 'سوريا', 'kind': 'country'}, {'name': 'المجدل', 'kind': 'settlement'}]}";
        assertThat(place(both, "{'where': [{'name': 'سوريا', 'kind': 'country'}]}"))
                .isZero();
        assertThat(place(both, "{'where': [{'name': 'المجدل'}]}")).isEqualTo(1);
    }

    @Test
    void withoutATownTheGovernorateIsTheFinest() {
        String gold = "{'places': [{'name': 'سوريا', 'kind': 'country'}, {'name': 'ريف حماة', 'kind': 'region'}]}";
        assertThat(place(gold, "{'where': [{'name': 'حماة', 'kind': 'settlement'}]}"))
                .isEqualTo(1);
        assertThat(place(gold, "{'where': [{'name': 'سوريا', 'kind': 'country'}]}"))
                .isZero();
    }

    @Test
    void placesAfterTheTenthAreNotLookedAt() {
        String ten = "{'name': 'قرية اولى'},".repeat(10);
        assertThat(place("{'places': ['المجدل']}", "{'where': [" + ten + "{'name': 'المجدل'}]}"))
                .isZero();
    }

    @Test
    void theOriginMayStandAnywhereInTheChainRead() {
        String gold = "{'source': {'name': 'المرصد', 'via': ['وكالة الخبر', {'name': 'قناة النور'}]}}";
        assertThat(source(gold, "المرصد", "ناشطون")).isEqualTo(1);
        assertThat(source(gold, "ناشطون", "النور")).isEqualTo(1);
        assertThat(source(gold, "النور", "ناشطون")).isZero();
    }

    @Test
    void aBareStringIsASource() {
        assertThat(Slot.SOURCE.isStatedIn(Json.act("{'source': 'المرصد'}"))).isTrue();
        assertThat(Slot.SOURCE.isStatedIn(Json.act("{'source': {}, 'source_chain': []}")))
                .isFalse();
    }

    @Test
    void countsWithoutAFigureAreNotStated() {
        assertThat(Slot.KILLED.isStatedIn(Json.act("{'killed': {'low': null, 'high': null, 'approximate': true}}")))
                .isFalse();
        assertThat(Slot.KILLED.isStatedIn(Json.act("{'killed': {'low': 0, 'high': 0}}")))
                .isTrue();
        assertThat(Slot.KILLED.isStatedIn(Json.act("{'killed': 'many'}"))).isFalse();
    }

    private static double place(String gold, String read) {
        return Slot.PLACE.credit(Json.act(gold), Json.act(read));
    }

    private static double source(String gold, String first, String last) {
        String chain = "{'source_chain': [{'name': '" + first + "'}, {'name': '" + last + "'}]}";
        return Slot.SOURCE.credit(Json.act(gold), Json.act(chain));
    }
}
