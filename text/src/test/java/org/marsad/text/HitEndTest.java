package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.knowledge.Knowledge;

/** The end of a hit that holds an opening mark. */
final class HitEndTest {
    @Test
    void takesNoClosingMarkFromTheNextSentence() {
        TokenisedText t = new TokenisedText("كانون «الثاني\n» بدأ", Knowledge.open());
        for (int i = 0; i < t.size(); i++) {
            int end = t.sentences().end(t.sentences().of(i));
            for (int h = t.firstHit(i); h < t.firstHit(i + 1); h++) {
                assertThat(t.hitEnd(h)).isLessThanOrEqualTo(end);
            }
        }
    }
}
