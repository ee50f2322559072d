package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void refusesNoWords() {
        assertThatThrownBy(() -> new Evidence("", 3, 3)).hasMessage("evidence: expected words, found none");
    }

    @Test
    void refusesASpanThatIsNotAsLongAsTheWords() {
        assertThatThrownBy(() -> new Evidence("غارة", 3, 8))
                .hasMessage("evidence: expected a span of 4 characters, found 3..8");
        assertThatThrownBy(() -> new Evidence("غارة", -1, 3))
                .hasMessage("evidence: expected a span of 4 characters, found -1..3");
    }

    @Test
    void takesTheExactCharacters() {
        assertThat(Evidence.in("قتل 14 مقاتلا", 4, 6)).isEqualTo(new Evidence("14", 4, 6));
    }

    @Test
    void overlapsOnlyWhereACharacterIsShared() {
        Evidence a = Evidence.in("قتل 14 مقاتلا", 0, 6);
        assertThat(a.overlaps(Evidence.in("قتل 14 مقاتلا", 5, 8))).isTrue();
        assertThat(a.overlaps(Evidence.in("قتل 14 مقاتلا", 6, 8))).isFalse();
    }

    @Test
    void standsInTheOrderOfTheTextAndTheShorterFirst() {
        Evidence late = Evidence.in("abcdef", 3, 4);
        Evidence longer = Evidence.in("abcdef", 0, 5);
        Evidence shorter = Evidence.in("abcdef", 0, 2);
        assertThat(List.of(late, longer, shorter).stream().sorted()).containsExactly(shorter, longer, late);
    }

    @Test
    void isNeededByEveryFoundValue() {
        assertThatThrownBy(() -> new Found<>(null, Evidence.in("abc", 0, 1))).hasMessage("found: expected a value");
        assertThatThrownBy(() -> new Found<>(14, null)).hasMessage("found: expected the words");
    }
}
