package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CodePointsProperties {
    @Property
    void countsAsTheJdkCountsInAnyOrder(
            @ForAll String text, @ForAll @IntRange(max = 300) int a, @ForAll @IntRange(max = 300) int b) {
        CodePoints points = new CodePoints(text);
        for (int unit : new int[] {Math.min(a, text.length()), Math.min(b, text.length()), text.length(), 0}) {
            assertThat(points.at(unit)).isEqualTo(text.codePointCount(0, unit));
        }
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Example
    void countsACharacterOfTwoUnitsOnce() {
        CodePoints points = new CodePoints("😀قتل😀");
        assertThat(points.at(2)).isEqualTo(1);
        assertThat(points.at(5)).isEqualTo(4);
        assertThat(points.length()).isEqualTo(5);
    }

    @Example
    void isLinearWhenAskedInRisingOrder() {
        String text = "😀".repeat(1_000_000);
        CodePoints points = new CodePoints(text);
        for (int unit = 0; unit <= text.length(); unit += 2) {
            if (points.at(unit) != unit / 2) {
                assertThat(points.at(unit)).isEqualTo(unit / 2);
            }
        }
    }
}
