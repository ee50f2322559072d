package org.marsad.export.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.record.Evidence;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;
import org.marsad.record.Where.Relation;

class OpenPlacesTest {
    private static final Where ALEPPO = place("SY-aleppo", "حلب", Kind.SETTLEMENT, "Aleppo", "SY", 36.2, 37.16, 1);
    private static final Where AZAZ = place("SY-azaz", "أعزاز", Kind.SETTLEMENT, "Aleppo", "SY", 36.59, 37.05, 1);
    private static final Where QUARTER = place("SY-q", "حي الورد", Kind.DISTRICT, "Aleppo", "SY", 36.21, 37.15, 1);
    private static final Where SITE = place("SY-h", "مستشفى الورد", Kind.SITE, "Aleppo", "SY", 36.22, 37.14, 1);
    private static final Where PROVINCE = place("SY02", "حلب", Kind.ADMIN1, "Aleppo", "SY", 36.1, 37.3, 4);
    private static final Where DISTRICT = place("SY0203", "عفرين", Kind.DISTRICT, "Aleppo", "SY", 36.5, 36.8, 3);

    private static Where place(
            @Nullable String id,
            String name,
            @Nullable Kind kind,
            @Nullable String admin1,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer ucdp) {
        return new Where(
                id,
                name,
                id == null ? null : id + "-en",
                kind,
                Relation.IN,
                admin1,
                country,
                lat,
                lon,
                null,
                ucdp,
                1,
                List.of("candidate-1"),
                new Evidence(name, 0, name.length()));
    }

    private static List<String> names(Where... places) {
        return OpenPlaces.of(List.of(places)).stream().map(Where::name).toList();
    }

    @Test
    void aSettlementADistrictAGovernorateAndACountryStay() {
        Where country = place("SY", "سوريا", Kind.COUNTRY, null, "SY", 35.0, 38.5, 6);
        assertThat(names(ALEPPO, DISTRICT, PROVINCE, country)).containsExactly("حلب", "عفرين", "حلب", "سوريا");
        assertThat(OpenPlaces.of(List.of(ALEPPO)).get(0).lat()).isEqualTo(36.2);
    }

    @Test
    void aQuarterAndASiteGiveWayToTheTownThatTheClaimNames() {
        assertThat(names(QUARTER, ALEPPO)).containsExactly("حلب");
        assertThat(names(SITE, QUARTER, ALEPPO, PROVINCE)).containsExactly("حلب", "حلب");
    }

    @Test
    void aTownOfTheSameGovernorateThatIsFarHoldsNoQuarter() {
        List<Where> open = OpenPlaces.of(List.of(QUARTER, AZAZ));
        assertThat(open).hasSize(2);
        assertThat(open.get(0).name()).isEqualTo("Aleppo");
        assertThat(open.get(0).kind()).isEqualTo(Kind.ADMIN1);
        assertThat(open.get(0).lat()).isNull();
        assertThat(open.get(0).ucdpPrecision()).isEqualTo(4);
    }

    @Test
    void withoutATownAQuarterGivesWayToItsGovernorateElseToItsCountryElseToNone() {
        assertThat(names(QUARTER, PROVINCE)).containsExactly("حلب");
        assertThat(names(QUARTER, SITE)).containsExactly("Aleppo");
        assertThat(names(place("x", "س", Kind.SITE, null, "SY", 1.0, 1.0, 1))).containsExactly("Syria");
        assertThat(names(place(null, "س", Kind.SETTLEMENT, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aNameThatNoGazetteerHasOrSeveralPlacesHaveIsNotShown() {
        assertThat(names(place(null, "قرية ما", Kind.SETTLEMENT, "Aleppo", "SY", null, null, null)))
                .containsExactly("Aleppo");
        assertThat(OpenPlaces.of(List.of(place(null, "الحويجة", null, null, "SY", null, null, null))))
                .allMatch(w -> w.candidates().isEmpty() && w.name().equals("Syria"));
    }

    @Test
    void aPartOfACountryInTheWordsOfAReportIsTheCountry() {
        assertThat(names(place("SY", "شمال غرب سوريا", Kind.REGION, null, "SY", 35.0, 38.5, 6)))
                .containsExactly("Syria");
    }

    @Test
    void noWordsStay() {
        assertThat(OpenPlaces.of(List.of(ALEPPO, QUARTER, SITE)))
                .allMatch(w -> w.words().text().equals("-"));
    }
}
