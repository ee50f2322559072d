package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnprintableTest {
    @Test
    void knowsEveryBidiControlAndEveryControlOfTheUnicodeStandard() {
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean bidi = switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                        Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                        Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                default -> false;
            };
            boolean mark = c == 0x200E || c == 0x200F || c == 0x061C || c == 0x2028 || c == 0x2029;
            assertThat(Unprintable.is(c))
                    .as("U+%04X", c)
                    .isEqualTo(bidi || mark || Character.getType(c) == Character.CONTROL);
        }
    }

    @Test
    void leavesTheJoinersThatWordsNeed() {
        assertThat(Unprintable.escaped("می\u200Cشود")).isEqualTo("می\u200Cشود");
    }

    @Test
    void escapesInPlace() {
        assertThat(Unprintable.escaped("a\u202Eb\nc")).isEqualTo("a\\u202Eb\\u000Ac");
    }
}
