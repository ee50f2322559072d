package org.marsad.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.text.TokenisedText;

class PlacesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    /** Each place as its words, its country and its first-level area, a hyphen where there is none. */
    private static List<String> places(String text) {
        return new Pieces(new TokenisedText(text, KNOWLEDGE), null)
                .places().stream()
                        .map(p -> p.where().words().text() + " "
                                + (p.where().country() == null ? "-" : p.where().country()) + " "
                                + (p.where().admin1() == null ? "-" : p.where().admin1()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "وقع انفجار في مونبيليه, مونبيليه FR Occitanie",
        "وقع انفجار في هايدلبيرج, هايدلبيرج DE Baden-Württemberg",
        "وقع انفجار في ملبورن, ملبورن AU Victoria",
        "وقع انفجار في قازان, قازان RU Tatarstan",
        "وقع انفجار في سنغافورة, سنغافورة SG -",
        "وقع انفجار في محافظة نينوى, نينوى IQ Nineveh"
    })
    void knowsTheAreaOfPlacesAllOverTheWorld(String text, String place) {
        assertThat(places(text)).containsExactly(place);
    }

    @Test
    void seasAndContinentsLieInNoCountry() {
        assertThat(places("غرق قارب في البحر المتوسط في طريقه إلى أوروبا"))
                .containsExactly("البحر المتوسط - -", "أوروبا - -");
    }

    @Test
    void aLetterBeforeANameIsNoneWhereTheWordIsAnother() {
        assertThat(places("قالت فاطمة إن الفرقة في ورقة")).isEmpty();
        assertThat(places("وقع انفجار بحمص")).containsExactly("حمص SY Homs");
    }

    @Test
    void aSingularWordOfPlaceGovernsOneNameOnly() {
        assertThat(places("وصل القائد إلى مدينة طبرق، وكان قد غادرها")).containsExactly("طبرق LY Butnan");
    }

    @Test
    void aSchoolNorthOfACityDoesNotNameIt() {
        assertThat(places("قتل معلم في مدرسة شمالي الرياض")).containsExactly("الرياض SA Riyadh");
    }

    @Test
    void aQuarterOfASharedNameIsNotSoughtInACountryThatTheReportDoesNotName() {
        assertThat(places("احتج سكان حي النور بولاية القصرين في تونس")).contains("النور - -");
        assertThat(places("سيطر الجيش العراقي على حي النور في الموصل")).contains("النور IQ Nineveh");
    }

    @Test
    void aNameThatIsAlsoAWordNeedsItsCountry() {
        assertThat(places("تعطلت حركة الجولان في تونس")).containsExactly("تونس TN -");
        assertThat(places("قصفت طائرات موقعا للجيش السوري في الجولان")).containsExactly("الجولان SY Quneitra");
    }
}
