package org.marsad.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.export.Memory;
import org.marsad.export.Terms;
import org.marsad.incident.toll.Policy;

class SheetTest {
    private static final Terms TERMS = Terms.of(Policy.UCDP);

    private static List<String> written(String file, Terms terms, Map<String, ?> row) throws IOException {
        Memory memory = new Memory();
        try (Sheet sheet = Sheet.of(file, terms, memory)) {
            sheet.row(row);
            assertThat(sheet.rows()).isOne();
        }
        return memory.text(file).lines().toList();
    }

    @Test
    void writesHeaderAndRowInTheOrderOfTheTable() throws IOException {
        assertThat(written("sources.csv", TERMS, Map.of("claims", 3, "key", "=k")))
                .containsExactly("key,name,kind,incidents,claims", "'=k,,,,3");
    }

    @Test
    void leavesFormulasWhereItIsToldTo() throws IOException {
        assertThat(written("sources.csv", new Terms(Policy.UCDP, true, false, false), Map.of("key", "=k")))
                .contains("=k,,,,");
    }

    @Test
    void aSecondHeaderHoldsTags() throws IOException {
        assertThat(written("sources.csv", new Terms(Policy.UCDP, false, true, false), Map.of("key", "k"))
                        .get(1))
                .contains("#meta+source+code");
    }

    @Test
    void leavesOutColumnsThatNotEverybodyMaySee() throws IOException {
        assertThat(written("reports.csv", TERMS.opened(), Map.of("id", "sha256:1", "title", "secret", "outlet", "o")))
                .containsExactly("id,outlet,published", "sha256:1,o,");
    }

    @Test
    void columnsThatOthersHaveFixedStayAndAreEmpty() throws IOException {
        List<String> names = Columns.of("ucdp.csv").names(false);
        Memory memory = new Memory();
        try (Sheet sheet = Sheet.of("ucdp.csv", TERMS.opened(), memory)) {
            sheet.row(names);
        }
        List<String> rows = memory.text("ucdp.csv").lines().toList();
        assertThat(rows.get(0)).isEqualTo(String.join(",", names));
        assertThat(List.of(rows.get(1).split(",", -1)))
                .hasSameSizeAs(names)
                .doesNotContain("source_headline", "where_description")
                .contains("best", "latitude");
    }

    @Test
    void refusesACellOfNoColumnAndARowOfAnotherWidth() throws IOException {
        try (Sheet sheet = Sheet.of("sources.csv", TERMS, new Memory())) {
            assertThatThrownBy(() -> sheet.row(Collections.singletonMap("age", 7)))
                    .hasMessage("sources.csv: expected a column of columns.tsv, found age");
            assertThatThrownBy(() -> sheet.row(Arrays.asList(1, 2)))
                    .hasMessage("sources.csv: expected 5 cells, found 2");
        }
    }
}
