package org.marsad.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.cluster.sink.RowFiles;
import org.marsad.incident.toll.Policy;

class OrderTest {
    @Test
    void readsAllThatCanBeAsked() {
        assertThat(Order.parse(
                        "--output",
                        "out",
                        "--format",
                        "csv",
                        "--postgres",
                        "jdbc:x",
                        "--policy",
                        "acled",
                        "--lateness",
                        "0",
                        "--watch",
                        "5",
                        "a",
                        "b"))
                .isEqualTo(new Order(List.of("a", "b"), "out", RowFiles.Form.CSV, "jdbc:x", Policy.ACLED, 0, 5));
    }

    @Test
    void tellsWhatItExpects() {
        assertThatThrownBy(() -> Order.parse("in"))
                .hasMessage("output: expected --output or --postgres, found neither");
        assertThatThrownBy(() -> Order.parse("--output", "out")).hasMessageEndingWith("found no input");
        assertThatThrownBy(() -> Order.parse("--output")).hasMessage("--output: expected a value, found the end");
        assertThatThrownBy(() -> Order.parse("--format", "xml", "in"))
                .hasMessage("--format: expected one of [jsonl, csv], found xml");
        assertThatThrownBy(() -> Order.parse("--watch", "-1", "in"))
                .hasMessage("--watch: expected a whole number of at least 0, found -1");
        assertThatThrownBy(() -> Order.parse("--colour", "in")).hasMessageStartingWith("--colour: expected [--output");
    }
}
