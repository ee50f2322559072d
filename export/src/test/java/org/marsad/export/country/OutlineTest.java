package org.marsad.export.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void aCapitalLiesInItsCountryAndNotInTheNext() {
        assertThat(Outline.of("SY").orElseThrow().holds(33.51, 36.29)).isTrue();
        assertThat(Outline.of("LB").orElseThrow().holds(33.51, 36.29)).isFalse();
        assertThat(Outline.of("IQ").orElseThrow().holds(33.31, 44.37)).isTrue();
        assertThat(Outline.of("YE").orElseThrow().holds(15.35, 44.21)).isTrue();
    }

    @Test
    void aHoleIsNoPartOfACountry() {
        assertThat(Outline.of("ZA").orElseThrow().holds(-29.6, 28.2)).isFalse();
        assertThat(Outline.of("LS").orElseThrow().holds(-29.6, 28.2)).isTrue();
    }

    @Test
    void tellsHowFarAPointLiesOutside() {
        assertThat(Outline.of("SY").orElseThrow().kilometres(33.51, 36.29)).isZero();
        assertThat(Outline.of("LB").orElseThrow().kilometres(33.51, 36.29)).isBetween(15.0, 40.0);
        assertThat(Outline.of("EG").orElseThrow().kilometres(33.51, 36.29)).isBetween(250.0, 450.0);
    }

    @Test
    void everyOutlineIsOfACountryOfTheTable() {
        assertThat(Outline.all().keySet()).allMatch(iso -> Countries.of(iso).isPresent());
        assertThat(Outline.all()).hasSizeGreaterThan(200);
    }

    @Test
    void anUnknownCountryHasNone() {
        assertThat(Outline.of(null)).isEmpty();
        assertThat(Outline.of("ZZ")).isEmpty();
    }
}
