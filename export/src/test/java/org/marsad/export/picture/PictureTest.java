package org.marsad.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.export.Generated;
import org.marsad.export.Golden;
import org.marsad.export.InventedHoldings;
import org.marsad.export.WellFormed;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Labels.Language;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.w3c.dom.Document;

class PictureTest {
    static Stream<Arguments> each() {
        return Stream.of(Picture.values())
                .flatMap(p -> Stream.of(Language.values()).map(l -> Arguments.of(p, l)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void drawsTheInventedStrikeAlwaysTheSame(Picture picture, Language language) {
        String svg = picture.of(InventedHoldings.strike().incident(), Labels.in(language), Policy.UCDP);

        Golden.holds(picture.file(language), svg);
    }

    @ParameterizedTest
    @MethodSource("each")
    void isWellFormedWhateverTheIncident(Picture picture, Language language) {
        for (Kept kept : Generated.incidents(400, 11)) {
            String svg = picture.of(kept, Labels.in(language), Policy.AIRWARS);
            Document document = WellFormed.parsed(svg);

            assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg).doesNotContain("NaN", "Infinity");
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void drawsTheHardOnes(Picture picture, Language language) {
        for (InventedHoldings hard :
                new InventedHoldings[] {InventedHoldings.bare(), InventedHoldings.crowd(), InventedHoldings.places()}) {
            WellFormed.parsed(picture.of(hard.incident(), Labels.in(language), Policy.IBC));
        }
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void runsInTheDirectionOfItsLanguage(Picture picture) {
        Kept kept = InventedHoldings.strike().incident();

        assertThat(picture.of(kept, Labels.in(Language.AR), Policy.UCDP)).contains("direction=\"rtl\"");
        assertThat(picture.of(kept, Labels.in(Language.EN), Policy.UCDP)).contains("direction=\"ltr\"");
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void isTheSameInEveryLocale(Picture picture) {
        Kept kept = InventedHoldings.strike().incident();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(picture.of(kept, Labels.in(Language.EN), Policy.UCDP))
                    .isEqualTo(here(before, () -> picture.of(kept, Labels.in(Language.EN), Policy.UCDP)));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String here(Locale locale, java.util.function.Supplier<String> drawn) {
        Locale.setDefault(locale);
        return drawn.get();
    }

    @Test
    void countsReportsAndOriginators() {
        String svg = Picture.SOURCES.of(InventedHoldings.strike().incident(), Labels.in(Language.EN), Policy.UCDP);

        assertThat(svg).contains("3 reports, 2 originators");
    }

    @Test
    void putsNoPinWhereAGovernorateIsAllThatIsKnown() {
        String svg = Picture.MAP.of(InventedHoldings.places().incident(), Labels.in(Language.EN), Policy.UCDP);

        assertThat(svg.split("class=\"area\"", -1)).hasSize(4); // three settlements; the governorate has no edge
        assertThat(svg).contains("fill=\"url(#marsad-map-en-soft)\"", "somewhere in this governorate");
        assertThat(svg).contains("not on the map", "not told apart: one of SY-a, SY-b");
    }

    @Test
    void saysSoWhereNothingIsTold() {
        Kept bare = InventedHoldings.bare().incident();

        assertThat(Picture.MAP.of(bare, Labels.in(Language.EN), Policy.UCDP)).contains("No place is told");
        assertThat(Picture.NUMBER_LINE.of(bare, Labels.in(Language.EN), Policy.UCDP))
                .contains("No account gives a figure");
        assertThat(Picture.TIMELINE.of(bare, Labels.in(Language.EN), Policy.UCDP))
                .contains("the day is not told");
    }

    @Test
    void fadesWhatALaterFigureReplaced() {
        String svg = Picture.NUMBER_LINE.of(InventedHoldings.strike().incident(), Labels.in(Language.EN), Policy.UCDP);

        assertThat(svg).contains("<g class=\"old\">", "at least 14, provisional, then 17");
    }
}
