package org.marsad.export.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.export.Told.place;
import static org.marsad.export.Told.town;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;
import org.marsad.record.Where.Relation;

class SceneTest {
    private static final Where QURIYAH = town("Quriyah", "Deir ez-Zor", 35.01, 40.51);
    private static final Where MAYADIN = town("Mayadin", "Deir ez-Zor", 35.02, 40.45);
    private static final Where SALIHIYAH = town("Salihiyah", "Deir ez-Zor", 34.75, 40.73);
    private static final Where ZOR = place("Deir ez-Zor", Kind.ADMIN1, "Deir ez-Zor", 35.0, 40.4, 4, 3);
    private static final Where SYRIA = place("Syria", Kind.COUNTRY, null, 35.0, 38.5, 6, null);
    private static final Where VILLAGE = place("Village", Kind.SETTLEMENT, "Deir ez-Zor", null, null, null, null);
    private static final Where ANKARA =
            place("Ankara", Kind.SETTLEMENT, Relation.IN, "Ankara", "TR", 39.92, 32.85, 1, 1);

    private static Scene scene(Where... told) {
        return Scene.of(List.of(told)).orElseThrow();
    }

    @Test
    void theAreasThatHoldATownAreNoPlacesOfTheirOwn() {
        Scene scene = scene(QURIYAH, ZOR, SYRIA);

        assertThat(scene.places()).containsExactly(QURIYAH);
        assertThat(scene.others()).containsExactly(ZOR, SYRIA);
        assertThat(scene.ucdpPrecision()).isEqualTo(1);
    }

    @Test
    void severalTownsOfOneGovernorateAreSeveralPlaces() {
        assertThat(scene(QURIYAH, SALIHIYAH, MAYADIN, ZOR).places()).containsExactly(QURIYAH, SALIHIYAH, MAYADIN);
        assertThat(scene(QURIYAH, QURIYAH).places()).containsExactly(QURIYAH);
    }

    @Test
    void aTownOfAnotherGovernorateOrCountryIsOnlyNamed() {
        Where sarmin = town("Sarmin", "Idlib", 35.9, 36.72);
        Scene scene = scene(QURIYAH, sarmin, ANKARA);

        assertThat(scene.places()).containsExactly(QURIYAH);
        assertThat(scene.others()).containsExactly(sarmin);
    }

    @Test
    void onePointForSeveralPlacesIsAsExactAsTheyLieApart() {
        assertThat(scene(QURIYAH, MAYADIN).ucdpPrecision()).isEqualTo(2);
        assertThat(scene(QURIYAH, SALIHIYAH).ucdpPrecision()).isEqualTo(4);
    }

    @Test
    void aQuarterLiesInTheTownThatIsNamedWithIt() {
        Where quarter = place("Quarter", Kind.SITE, "Deir ez-Zor", 35.02, 40.46, 1, 1);
        Where base = place("Base", Kind.SITE, "Deir ez-Zor", 35.4, 39.9, 1, 1);

        assertThat(scene(quarter, MAYADIN).places()).containsExactly(quarter);
        assertThat(scene(base, MAYADIN).places()).containsExactly(base, MAYADIN);
    }

    @Test
    void aRoadBetweenTwoTownsIsOnePlace() {
        Where from = place("A", Kind.SETTLEMENT, Relation.BETWEEN, "Homs", "SY", 34.5, 38.2, 5, 3);
        Where to = place("B", Kind.SETTLEMENT, Relation.BETWEEN, "Homs", "SY", 34.9, 38.8, 5, 3);

        assertThat(scene(from, to).places()).containsExactly(from);
        assertThat(scene(from, to).ucdpPrecision()).isEqualTo(5);
    }

    @Test
    void aVillageThatNoGazetteerHasIsAsExactAsItsGovernorate() {
        Scene scene = scene(VILLAGE, ZOR, SYRIA);

        assertThat(scene.places()).containsExactly(VILLAGE);
        assertThat(scene.point()).isEqualTo(ZOR);
        assertThat(scene.ucdpPrecision()).isEqualTo(4);
        assertThat(scene.acledPrecision(VILLAGE)).isEqualTo(3);
    }

    @Test
    void aGovernorateThatIsOnlyKnownByNameHasNoPoint() {
        Scene scene = scene(VILLAGE, SYRIA);

        assertThat(scene.point()).isNull();
        assertThat(scene.ucdpPrecision()).isEqualTo(4);
        assertThat(scene.acledPrecision(VILLAGE)).isEqualTo(3);
    }

    @Test
    void aCountryAloneIsNoPlaceForAcled() {
        Scene scene = scene(SYRIA);

        assertThat(scene.point()).isEqualTo(SYRIA);
        assertThat(scene.ucdpPrecision()).isEqualTo(6);
        assertThat(scene.acledPrecision(SYRIA)).isNull();
    }

    @Test
    void theDistrictOfATownIsTheOneToldWithIt() {
        Where district = place("Mayadin district", Kind.DISTRICT, "Deir ez-Zor", 35.0, 40.4, 3, 2);

        assertThat(scene(QURIYAH, district).district(QURIYAH)).isEqualTo("Mayadin district");
        assertThat(scene(QURIYAH, ZOR).district(QURIYAH)).isNull();
    }
}
