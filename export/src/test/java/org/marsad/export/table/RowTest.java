package org.marsad.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final List<String> COLUMNS = List.of("a", "b", "c");

    @Test
    void writesItsCellsInTheOrderOfItsColumns() {
        assertThat(new Row(COLUMNS).put("c", 3).put("a", "one").cells()).isEqualTo(Arrays.asList("one", null, 3));
    }

    @Test
    void refusesAColumnThatItHasNot() {
        assertThatThrownBy(() -> new Row(COLUMNS).put("d", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row: expected one of its columns, found d");
    }

    @Test
    void aFractionHasAPointAndNoExponent() {
        assertThat(Row.plain(35.01)).isEqualTo("35.01");
        assertThat(Row.plain(40.0)).isEqualTo("40");
        assertThat(Row.plain(0.00001)).isEqualTo("0.00001");
        assertThat(Row.plain(-12345678.5)).isEqualTo("-12345678.5");
    }
}
