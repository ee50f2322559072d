package org.marsad.export.check.acled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "21, 12",
        "10, 10",
        "78, 78",
        "State forces-Rebel group, 12",
        "Rebel group-State forces, 12",
        "State Forces - Rebel Groups, 12",
        "External/Other forces-Civilians, 78",
        "Protesters only, 60",
        "External/Other forces-External/Other forces, 88"
    })
    void readsInteractionsAsNumbersAndInWords(String written, int pair) {
        assertThat(Sort.interaction(written)).isEqualTo(pair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "7",
                "9",
                "89",
                "123",
                "Rebels only",
                "State forces",
                "State forces-",
                "-",
                "only",
                " only"
            })
    void takesNothingElseForOne(String written) {
        assertThat(Sort.interaction(written)).isNull();
    }

    @Test
    void writesAPairInBothWays() {
        assertThat(Sort.shown(17)).isEqualTo("State forces-Civilians (17)");
        assertThat(Sort.shown(60)).isEqualTo("Protesters only (60)");
    }

    @Test
    void readsBackWhateverItWrites() {
        for (int one = 1; one <= 8; one++) {
            for (int other = 0; other <= 8; other++) {
                int pair = Sort.pair(one, other);
                String words = Sort.shown(pair);
                assertThat(Sort.interaction(words.substring(0, words.indexOf(" ("))))
                        .isEqualTo(pair);
                assertThat(Sort.interaction(Integer.toString(pair))).isEqualTo(pair);
            }
        }
    }
}
