package org.marsad.export.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.export.label.Labels.Language;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.Vague;
import org.marsad.record.Victims;

class FiguresTest {
    private final Figures figures = new Figures(new Pen(Labels.in(Language.EN)));
    private static final String TOLD = "14 مقاتلا بينهم 3 أطفال ومسعف";

    @Test
    void saysEachSortOfCountInItsWords() {
        assertThat(figures.range(CountRange.exactly(14))).isEqualTo("14");
        assertThat(figures.range(CountRange.exactly(0))).isEqualTo("0");
        assertThat(figures.range(CountRange.atLeast(5))).isEqualTo("at least 5");
        assertThat(figures.range(CountRange.atMost(20))).isEqualTo("at most 20");
        assertThat(figures.range(CountRange.about(20))).isEqualTo("about 20");
        assertThat(figures.range(CountRange.between(3, 9))).isEqualTo("3 to 9");
        assertThat(figures.range(CountRange.of(Vague.TENS))).isEqualTo("dozens");
        assertThat(figures.range(new CountRange(null, null, true, null))).isEqualTo("a number not given");
    }

    @Test
    void setsLargeFiguresInThreesWhateverTheLocale() {
        assertThat(figures.number(2000)).isEqualTo("2000");
        assertThat(figures.number(25_000)).isEqualTo("25,000");
        assertThat(figures.number(30_000_000_000L)).isEqualTo("30,000,000,000");
        assertThat(figures.number(123_456)).isEqualTo("123,456");
    }

    @Test
    void saysWhoWasKilledAndWhatMayChange() {
        List<Subset> parts = List.of(
                new Subset("children", CountRange.exactly(3), words("3 أطفال")),
                new Subset("مسعف", CountRange.exactly(1), words("مسعف")));
        Toll toll = new Toll(CountRange.exactly(14), Victims.COMBATANTS, true, parts, words("14 مقاتلا"));

        assertThat(figures.toll("killed", toll))
                .containsExactly(
                        "killed 14 combatants, of which 3 children, of which 1 (\u2068مسعف\u2069), provisional");
    }

    @Test
    void saysNothingOfATollThatIsNotStated() {
        assertThat(figures.toll("killed", null)).isEmpty();
    }

    private static Evidence words(String said) {
        int start = TOLD.indexOf(said);
        return Evidence.in(TOLD, start, start + said.length());
    }
}
