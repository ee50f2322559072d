package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.knowledge.Pattern.Choice;
import org.marsad.knowledge.Pattern.Gap;
import org.marsad.knowledge.Pattern.Optional;
import org.marsad.knowledge.Pattern.Slot;
import org.marsad.knowledge.Pattern.Word;

class PatternTest {
    @Test
    void readsWordsSlotsGapsOptionalPartsAndAlternatives() {
        assertThat(Pattern.parse("قتل {العدد} [في {المكان}] … (بعد | قبل ذلك)"))
                .containsExactly(
                        new Word("قتل"),
                        new Slot("العدد"),
                        new Optional(List.of(new Word("في"), new Slot("المكان"))),
                        new Gap(7),
                        new Choice(List.of(List.of(new Word("بعد")), List.of(new Word("قبل"), new Word("ذلك")))));
    }

    @Test
    void readsAlternativesWithinAnOptionalPart() {
        assertThat(Pattern.parse("[أي | أية]"))
                .containsExactly(
                        new Optional(List.of(new Choice(List.of(List.of(new Word("اي")), List.of(new Word("ايه")))))));
    }

    @Test
    void foldsWordsAndTheNamesOfSlots() {
        assertThat(Pattern.parse("إصابة {الجهة}")).containsExactly(new Word("اصابه"), new Slot("الجهه"));
    }

    @Test
    void namesEverySlotOnceAtEveryDepth() {
        assertThat(Pattern.slots(Pattern.parse("{أ} [في {ب}] ({ج} | قبل [{د}] {أ})")))
                .containsExactly("ا", "ب", "ج", "د");
    }

    @ParameterizedTest
    @CsvSource({
        "قتل {العدد, pattern: expected } after character 5",
        "قتل العدد}, pattern: expected { before character 10",
        "قتل {}, pattern: expected a slot's name at character 6",
        "قتل [في, pattern: expected ] at character 8",
        "قتل (في, pattern: expected ) at character 8",
        "قتل (في], pattern: expected ) at character 8",
        "قتل في], pattern: expected the end at character 7",
        "قتل | جرح, pattern: expected the end at character 5",
        "قتل (في | ), pattern: expected words at character 11",
        "قتل [], pattern: expected words at character 6"
    })
    void refusesBracketsThatDoNotMatch(String line, String message) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Pattern.parse(line))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(message));
    }

    @Test
    void givesAnEmptyFeatureWhereItSetsNone() {
        Pattern pattern = new Pattern("name", "toll", Map.of("harm", "killed"), List.of());
        assertThat(pattern.get("harm")).isEqualTo("killed");
        assertThat(pattern.get("active")).isEmpty();
    }
}
