package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was reached on the annotated reports once is not given up again: these floors only ever go up. */
final class EvaluationFloorTest {
    @Test
    void readsTheAnnotatedReportsAsWellAsBefore() throws IOException {
        JsonNode figures = figures("gold.jsonl", "reports.jsonl");

        assertThat(figures.at("/spans/wrong").asInt()).as("wrong spans").isZero();
        assertThat(figures.at("/detection/f").asDouble()).as("detection F1").isGreaterThanOrEqualTo(0.97);
        assertThat(figures.at("/incidents/f").asDouble()).as("incident F1").isGreaterThanOrEqualTo(0.797);
        assertThat(figures.at("/slot_macro_f1").asDouble()).as("slot macro F1").isGreaterThanOrEqualTo(0.67);
    }

    @Test
    void readsTheSeedReportWithoutAFault() throws IOException {
        JsonNode figures = figures("seed.gold.jsonl", "kinds.reports.jsonl");

        assertThat(figures.at("/incidents/f").asDouble()).isEqualTo(1.0);
        assertThat(figures.at("/incident_counts/fp").asInt()).isZero();
        figures.at("/lenient").properties().stream()
                .filter(slot -> !slot.getValue().isNull())
                .forEach(slot ->
                        assertThat(slot.getValue().asDouble()).as(slot.getKey()).isEqualTo(1.0));
    }

    private static JsonNode figures(String gold, String reports) throws IOException {
        Path dev = shared().resolve("evaluation/dev");
        assumeTrue(Files.isDirectory(dev), "skipped: no shared/evaluation beside the project");
        Run run = Run.with(
                Engine.marsad(),
                new byte[0],
                false,
                Map.of(),
                "evaluate",
                dev.resolve(gold).toString(),
                dev.resolve(reports).toString(),
                "--format",
                "json");
        assertThat(run.status()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out()).path("incidents");
    }

    private static Path shared() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("codebook/README.md"))) {
                return p.resolveSibling("shared");
            }
        }
        throw new IllegalStateException("expected the project above the working directory, found none");
    }
}
