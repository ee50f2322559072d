package org.marsad.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<List<String>> COLUMNS =
            List.of(List.of("n", "integer", "yes", "-"), List.of("kind", "code:a|b c", "no", "-"));

    @Test
    void holdsOnlyWhatTheColumnsAllow() {
        Table.hold(Map.of("n", "3", "kind", "b c"), COLUMNS);
        Table.hold(Map.of("n", "3", "kind", ""), COLUMNS);

        assertThatThrownBy(() -> Table.hold(Map.of("n", "", "kind", "a"), COLUMNS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("n: expected integer");
        assertThatThrownBy(() -> Table.hold(Map.of("n", "3", "kind", "c"), COLUMNS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("kind: expected code:a|b c");
    }
}
