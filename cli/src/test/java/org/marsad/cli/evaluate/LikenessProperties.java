package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class LikenessProperties {

    @Property
    void equalStringsAreWhollyAlike(@ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String a) {
        assertThat(Likeness.ratio(a, a)).isEqualTo(1);
    }

    @Property
    void oneInsideTheOtherCountsWhole(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String before,
            @ForAll @CharRange(from = 'x', to = 'z') @NotEmpty @StringLength(max = 9) String core) {
        double expected = 2.0 * core.length() / (2 * core.length() + before.length());
        assertThat(Likeness.ratio(before + core, core)).isCloseTo(expected, within(1e-12));
    }

    @Property
    void nothingInCommonIsZero(
            @ForAll @CharRange(from = 'a', to = 'c') @NotEmpty String a,
            @ForAll @CharRange(from = 'x', to = 'z') @NotEmpty String b) {
        assertThat(Likeness.ratio(a, b)).isZero();
    }

    @Example
    void takesTheLongestRunBeforeItsNeighbours() {
        assertThat(Likeness.ratio("aleppo", "haleb")).isEqualTo(2.0 * 3 / 11);
        assertThat(Likeness.ratio("abxcd", "abcd")).isEqualTo(2.0 * 4 / 9);
        assertThat(Likeness.ratio("xab", "abx")).isEqualTo(2.0 * 2 / 6);
    }
}
