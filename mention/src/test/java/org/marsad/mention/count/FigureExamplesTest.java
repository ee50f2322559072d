package org.marsad.mention.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.mention.Examples;
import org.marsad.mention.Examples.Row;
import org.marsad.mention.Words;

class FigureExamplesTest {
    static List<Row> numbers() {
        return Examples.in("numbers.tsv");
    }

    static List<Row> money() {
        return Examples.in("money.tsv");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsNumbersAsTheTableSays(Row row) {
        check(row, Numbers.brief(row.given().get(0)));
    }

    @ParameterizedTest
    @MethodSource("money")
    void readsSumsOfMoneyAsTheTableSays(Row row) {
        Words words = Numbers.words(row.given().get(0));
        check(
                row,
                new MoneyFinder(words)
                        .find(new NumberFinder(words).find()).stream()
                                .map(m -> Numbers.brief(m.count(), m.decimal()) + " "
                                        + (m.currency() == null ? m.noun() : m.currency()))
                                .collect(Collectors.joining(" | ")));
    }

    private static void check(Row row, String found) {
        if (row.open()) {
            assertThat(found).as(row + " is read now: take \"open\" away").isNotEqualTo(row.expected());
        } else {
            assertThat(found).as(row.toString()).isEqualTo(row.expected());
        }
    }
}
