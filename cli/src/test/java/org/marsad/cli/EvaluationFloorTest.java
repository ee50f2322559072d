package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reached on the annotated reports once is not given up again: these floors only ever go up. */
final class EvaluationFloorTest {
    private static final Set<String> OTHER_MATTERS = Set.of("sport", "culture", "technology", "economy");

    @Test
    void readsTheAnnotatedReportsAsWellAsBefore() throws IOException {
        JsonNode figures = figures("gold.jsonl", "reports.jsonl");

        assertThat(figures.at("/spans/wrong").asInt()).as("wrong spans").isZero();
        assertThat(figures.at("/detection/f").asDouble()).as("detection F1").isGreaterThanOrEqualTo(0.97);
        assertThat(figures.at("/incidents/f").asDouble()).as("incident F1").isGreaterThanOrEqualTo(0.82);
        assertThat(figures.at("/slot_macro_f1").asDouble()).as("slot macro F1").isGreaterThanOrEqualTo(0.72);
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
        assertThat(figures.at("/incidents/f").asDouble()).as("incident F1").isGreaterThanOrEqualTo(0.815);
        assertThat(figures.at("/slot_macro_f1").asDouble()).as("slot macro F1").isGreaterThanOrEqualTo(0.70);
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
                .isGreaterThanOrEqualTo(0.625);
        assertThat(classes.at("/protest/majority/f").asDouble())
                .as("PROTEST F1")
                .isGreaterThanOrEqualTo(0.577);
    }

    /** Of reports on sport, culture, technology and economy fewer than one in 200 may yield an incident; a few are true. */
    @Test
    void findsNoMoreIncidentsWhereThereAreNoneThanBefore(@TempDir Path folder) throws IOException {
        Path corpus = shared().resolve("corpus/ant-news.jsonl.gz");
        assumeTrue(Files.exists(corpus), "skipped: no shared/corpus beside the project");
        Path reports = folder.resolve("reports.jsonl");
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(reports)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (OTHER_MATTERS.contains(json.readTree(line).path("category").asText())) {
                    out.write(line + "\n");
                }
            }
        }
        Run run = Run.with(
                Engine.marsad(), new byte[0], false, Map.of(), "read", "--format", "jsonl", reports.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(l -> l.contains("\"kind\":\"incident\"")))
                .hasSizeLessThanOrEqualTo(9);
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
