package org.marsad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.knowledge.Entry;

/** What the bundled gazetteer must hold, whatever lies beside the project. */
class GazetteerCompletenessTest {
    private static final Bundled BUNDLED = new Bundled();

    @Test
    void thereAreAtLeastFourThousandPlaces() {
        assertThat(BUNDLED.size()).isGreaterThanOrEqualTo(4000);
    }

    /** Numbers of first-level areas: ISO 3166-2; OCHA for SY, IQ, YE, LB, LY, PS, SD; new areas are counted beside old ones. */
    @ParameterizedTest
    @CsvSource({
        "SY,14", "IQ,19", "YE,22", "LB,9", "LY,22", "PS,2", "SD,19", "JO,12", "EG,27", "SA,13", "AE,7", "QA,8", "BH,4",
        "KW,6", "OM,11", "TN,24", "DZ,58", "MA,12", "MR,15", "SO,18", "DJ,6", "KM,3", "IR,31", "TR,81", "IL,6", "AF,34",
        "PK,7", "ML,20", "NE,8", "TD,23", "NG,37", "ET,14"
    })
    void everyFirstLevelAreaIsThere(String country, int number) {
        List<String> areas = new ArrayList<>();
        for (Entry e : BUNDLED.places()) {
            if (e.is("country", country) && e.is("kind", "admin1")) {
                assertThat(e.get("parent")).as(e.get("id")).isEqualTo(country);
                areas.add(ArabicNames.key(e.base()));
            }
        }
        assertThat(areas).doesNotHaveDuplicates().hasSizeBetween(number, number + 1);
    }

    @ParameterizedTest
    @CsvSource({"SY,62", "IQ,101", "YE,335", "LB,26", "PS,16", "SD,189"})
    void everySecondLevelAreaIsThere(String country, int number) {
        int areas = 0;
        for (Entry e : BUNDLED.places()) {
            areas += e.is("country", country) && e.is("kind", "admin2") ? 1 : 0;
        }
        assertThat(areas).isEqualTo(number);
    }

    @Test
    void everyPlaceHasAPointAndAWayToItsCountry() {
        for (Entry e : BUNDLED.places()) {
            assertThat(Bundled.point(e)).as(e.get("id")).isNotNull();
            Entry at = e;
            for (int up = 0; at != null && !at.get("parent").equals(e.get("country")); up++) {
                assertThat(up).as("levels above " + e.get("id")).isLessThan(8);
                at = BUNDLED.byId(at.get("parent"));
            }
            assertThat(at)
                    .as("way of " + e.get("id") + " to " + e.get("country"))
                    .isNotNull();
        }
    }

    @Test
    void noPlaceLiesFarFromTheMiddleOfItsFirstLevelArea() {
        Map<String, String> far = new HashMap<>();
        for (Entry e : BUNDLED.places()) {
            Entry area = BUNDLED.byId(BUNDLED.area(e.get("id"), "admin1"));
            boolean settled = e.is("kind", "city") || e.is("kind", "town") || e.is("kind", "village");
            if (settled
                    && !e.is("country", "CA")
                    && area != null
                    && Bundled.point(e).km(Bundled.point(area)) > 900) {
                far.put(e.get("id"), area.base());
            }
        }
        assertThat(far).isEmpty();
    }
}
