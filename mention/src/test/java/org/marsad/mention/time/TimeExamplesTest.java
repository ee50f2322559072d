package org.marsad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.mention.Examples;
import org.marsad.mention.Examples.Row;
import org.marsad.mention.Words;

class TimeExamplesTest {
    static List<Row> dates() {
        return Examples.in("dates.tsv");
    }

    static List<Row> lengths() {
        return Examples.in("lengths.tsv");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsDatesAsTheTableSays(Row row) {
        check(row, Times.brief(row.given().get(1), LocalDate.parse(row.given().get(0))));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void readsLengthsAndClocksAsTheTableSays(Row row) {
        Words words = Times.words(row.given().get(1));
        check(row, row.given().get(0).equals("clock") ? clocks(words) : durations(words));
    }

    private static String durations(Words words) {
        return new DurationFinder(words, Times.numbers(words))
                .find().stream().map(DurationPiece::iso).collect(Collectors.joining(" "));
    }

    private static String clocks(Words words) {
        return new ClockFinder(words)
                .find().stream()
                        .filter(c -> c.hour() != null)
                        .map(c -> String.format(Locale.ROOT, "%d:%d", c.hour(), c.minute())
                                + (c.part() == null ? "" : " " + c.part()))
                        .collect(Collectors.joining(" "));
    }

    private static void check(Row row, String found) {
        if (row.open()) {
            assertThat(found).as(row + " is read now: take \"open\" away").isNotEqualTo(row.expected());
        } else {
            assertThat(found).as(row.toString()).isEqualTo(row.expected());
        }
    }
}
