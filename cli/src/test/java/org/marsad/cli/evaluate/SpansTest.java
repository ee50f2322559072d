package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void countsCodePointsInTheUntouchedText() {
        assertThat(counted("🔴 قصف", "{'text': 'قصف', 'start': 2, 'end': 5}")).isEqualTo("{'right': 1}");
        assertThat(counted("🔴 قصف", "{'text': 'قصف', 'start': 3, 'end': 6}")).isEqualTo("{'wrong': 1}");
    }

    @Test
    void looksIntoEveryPart() {
        assertThat(
                        counted(
                                "قصف",
                                "{'claims': [{'evidence': {'text': 'قصف', 'start': 0, 'end': 3}}], 'text': 'صف', 'start': 1, 'end': 3}"))
                .isEqualTo("{'right': 2}");
    }

    @Test
    void anEndBeyondTheTextIsCutOffAndAStartBeyondItIsWrong() {
        assertThat(counted("قصف", "{'text': 'صف', 'start': 1, 'end': 9}")).isEqualTo("{'right': 1}");
        assertThat(counted("قصف", "{'text': 'ف', 'start': 7, 'end': 8}")).isEqualTo("{'wrong': 1}");
        assertThat(counted("قصف", "{'text': 'ف', 'start': -1, 'end': 3}")).isEqualTo("{'wrong': 1}");
    }

    @Test
    void aPartWithoutOffsetsIsNoSpan() {
        assertThat(counted("قصف", "{'text': 'قصف', 'end': 3}")).isEqualTo("{}");
    }

    private static String counted(String text, String reading) {
        Counts counts = new Counts();
        new Spans(text, counts).check(Json.of(reading));
        return counts.toString();
    }
}
