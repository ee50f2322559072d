package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reached on the annotated reports once is not given up again: these floors only ever go up. */
final class EvaluationFloorTest {
    @Test
    void readsTheAnnotatedReportsAsWellAsBefore() throws IOException {
        JsonNode figures = figures("gold.jsonl", "reports.jsonl");

        assertThat(figures.at("/spans/wrong").asInt()).as("wrong spans").isZero();
        assertThat(figures.at("/detection/f").asDouble()).as("detection F1").isGreaterThanOrEqualTo(0.97);
        assertThat(figures.at("/incidents/f").asDouble()).as("incident F1").isGreaterThanOrEqualTo(0.81);
        assertThat(figures.at("/slot_macro_f1").asDouble()).as("slot macro F1").isGreaterThanOrEqualTo(0.69);
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

    @Test
    void readsTheReportsOfGroupsAsWellAsBefore() throws IOException {
        JsonNode figures = figures("groups.gold.jsonl", "groups.reports.jsonl");

        assertThat(figures.at("/spans/wrong").asInt()).as("wrong spans").isZero();
        assertThat(figures.at("/incidents/f").asDouble()).as("incident F1").isGreaterThanOrEqualTo(0.79);
        assertThat(figures.at("/slot_macro_f1").asDouble()).as("slot macro F1").isGreaterThanOrEqualTo(0.675);
    }

    @Test
    void readsTheOtherKindsAsWellAsBefore(@TempDir Path folder) throws IOException {
        Path gold = Files.write(
                folder.resolve("gold.jsonl"),
                Files.readAllLines(dev().resolve("kinds.gold.jsonl")).stream()
                        .filter(line -> !line.contains("\"id\": \"report\""))
                        .toList());
        JsonNode kinds = evaluate(
                        gold.toString(), dev().resolve("kinds.reports.jsonl").toString())
                .path("kinds");

        assertThat(kinds.at("/tally/f").asDouble()).as("tally F1").isGreaterThanOrEqualTo(0.75);
        assertThat(kinds.at("/statement/f").asDouble()).as("statement F1").isGreaterThanOrEqualTo(0.65);
        assertThat(kinds.at("/posture/f").asDouble()).as("posture F1").isGreaterThanOrEqualTo(0.65);
        assertThat(kinds.at("/cost/f").asDouble()).as("cost F1").isGreaterThanOrEqualTo(0.65);
    }

    @Test
    void readsSingleSentencesAsWellAsBefore() throws IOException {
        JsonNode classes = figures("event-sentences.jsonl", "event-sentences.jsonl", "sentences");

        assertThat(classes.at("/assault/majority/f").asDouble())
                .as("ASSAULT F1")
                .isGreaterThanOrEqualTo(0.62);
        assertThat(classes.at("/protest/majority/f").asDouble())
                .as("PROTEST F1")
                .isGreaterThanOrEqualTo(0.57);
    }

    private static JsonNode figures(String gold, String reports) throws IOException {
        return figures(gold, reports, "incidents");
    }

    private static JsonNode figures(String gold, String reports, String of) throws IOException {
        return evaluate(dev().resolve(gold).toString(), dev().resolve(reports).toString())
                .path(of);
    }

    private static JsonNode evaluate(String... files) throws IOException {
        List<String> words = new ArrayList<>(List.of("evaluate", "--format", "json"));
        words.addAll(List.of(files));
        Run run = Run.with(Engine.marsad(), new byte[0], false, Map.of(), words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static Path dev() {
        Path dev = shared().resolve("evaluation/dev");
        assumeTrue(Files.isDirectory(dev), "skipped: no shared/evaluation beside the project");
        return dev;
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
