package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountRangeTest {
    @Test
    void refusesAFigureBelowNought() {
        assertThatThrownBy(() -> CountRange.exactly(-1)).hasMessage("count: expected at least 0, found -1..-1");
        assertThatThrownBy(() -> CountRange.atMost(-3)).hasMessage("count: expected at least 0, found null..-3");
    }

    @Test
    void refusesALowEndAboveTheHighEnd() {
        assertThatThrownBy(() -> CountRange.between(9, 3)).hasMessage("count: expected low <= high, found 9 > 3");
    }

    @Test
    void refusesAFigureBesideAVagueQuantity() {
        assertThatThrownBy(() -> new CountRange(10L, null, true, Vague.TENS))
                .hasMessage("count: expected no figure beside TENS");
    }

    @Test
    void knowsWhetherAFigureStandsAtEitherEnd() {
        assertThat(CountRange.atMost(0).hasFigure()).isTrue();
        assertThat(CountRange.atLeast(1).hasFigure()).isTrue();
        assertThat(CountRange.of(Vague.SEVERAL).hasFigure()).isFalse();
        assertThat(new CountRange(null, null, false, null).hasFigure()).isFalse();
    }

    @Test
    void spansTheNarrowestRangeThatHoldsBoth() {
        assertThat(CountRange.exactly(12).span(CountRange.exactly(14))).isEqualTo(CountRange.between(12, 14));
        assertThat(CountRange.about(5).span(CountRange.exactly(3))).isEqualTo(new CountRange(3L, 5L, true, null));
    }

    @Test
    void keepsAnOpenEndOpenWhenItSpans() {
        assertThat(CountRange.exactly(12).span(CountRange.atLeast(20))).isEqualTo(CountRange.atLeast(12));
        assertThat(CountRange.exactly(12).span(CountRange.atMost(20))).isEqualTo(CountRange.atMost(20));
    }

    @Test
    void spansAVagueQuantityByTheFigureBesideIt() {
        assertThat(CountRange.of(Vague.TENS).span(CountRange.exactly(14))).isEqualTo(CountRange.exactly(14));
        assertThat(CountRange.exactly(14).span(CountRange.of(Vague.TENS))).isEqualTo(CountRange.exactly(14));
    }

    @Test
    void addsBothEnds() {
        assertThat(CountRange.exactly(3).plus(CountRange.between(2, 4))).isEqualTo(CountRange.between(5, 7));
        assertThat(CountRange.exactly(3).plus(CountRange.atLeast(2))).isEqualTo(CountRange.atLeast(5));
        assertThat(CountRange.about(3).plus(CountRange.exactly(1))).isEqualTo(CountRange.about(4));
    }

    @Test
    void addsAVagueQuantityAsAnOpenEnd() {
        assertThat(CountRange.exactly(3).plus(CountRange.of(Vague.TENS)))
                .isEqualTo(new CountRange(3L, null, true, null));
        assertThat(CountRange.of(Vague.TENS).plus(CountRange.exactly(3)))
                .isEqualTo(new CountRange(3L, null, true, null));
        assertThat(CountRange.of(Vague.TENS).plus(CountRange.of(Vague.MANY))).isEqualTo(CountRange.of(Vague.TENS));
    }

    @Test
    void neverBoundsASumThatHoldsAVagueQuantity() {
        assertThat(CountRange.atMost(5).plus(CountRange.of(Vague.TENS))).isEqualTo(CountRange.of(Vague.TENS));
    }
}
