package org.marsad.export.check.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-06",
                "2020-05-06 00:00:00",
                "2020-05-06 00:00:00.000",
                "2020-05-06T00:00:00",
                "06 May 2020",
                "6 May 2020",
                "06-May-2020",
                "06 may 2020"
            })
    void readsDaysOfBothCodebooks(String day) {
        assertThat(Cell.day(day)).isEqualTo(LocalDate.of(2020, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-06 12:30:00",
                "2020-5-6",
                "2020/05/06",
                "06/05/2020",
                "2020-13-01",
                "2019-02-29",
                "31 June 2020",
                "6 Ma 2020",
                "6 M 2020",
                "May 2020",
                "06 May 20",
                "٢٠٢٠-٠٥-٠٦",
                "yesterday"
            })
    void takesNothingElseForADay(String words) {
        assertThat(Cell.day(words)).isNull();
    }

    @Test
    void readsWholeNumbersInAsciiDigitsAlone() {
        assertThat(Cell.integer("14")).isEqualTo(14);
        assertThat(Cell.integer("-1")).isEqualTo(-1);
        assertThat(Cell.integer("007")).isEqualTo(7);
        for (String other : List.of("14.0", "1,000", "1e3", "", "-", "١٤", "9999999999999999999", "0x1")) {
            assertThat(Cell.integer(other)).as(other).isNull();
        }
    }

    @Test
    void readsNumbersWithAPointAndNeitherNamesNorSuffixes() {
        assertThat(Cell.decimal("36.20")).isEqualTo(36.2);
        assertThat(Cell.decimal("-1.5e1")).isEqualTo(-15);
        for (String other : List.of("36,2", "NaN", "Infinity", "1d", "0x1p3", "1e400", "", ".", "36°")) {
            assertThat(Cell.decimal(other)).as(other).isNull();
        }
    }

    @Test
    void countsPublishersOnceHoweverTheyAreSpelt() {
        Publishers publishers =
                new Publishers(List.of("The Invented Post", "invented  post", "Invented Post.", "Other"));

        assertThat(publishers.distinct()).isEqualTo(2);
        assertThat(publishers.repeated()).isEqualTo("The Invented Post (3 times)");
        assertThat(new Publishers(List.of("صحيفة أ", "صحيفة ب")).distinct()).isEqualTo(2);
    }
}
