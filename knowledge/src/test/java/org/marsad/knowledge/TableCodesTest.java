package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableCodesTest {
    @Test
    void numbersTablesInTheirOrder() {
        List<String> names = IntStream.range(0, 64).mapToObj(i -> "table-" + i).toList();
        TableCodes codes = new TableCodes(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(codes.of("table-" + i)).isEqualTo(i);
        }
    }

    @Test
    void knowsNoOtherTable() {
        assertThat(new TableCodes(List.of("people")).of("places")).isEqualTo(-1);
    }
}
