package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private static final String READING =
            "{\"report\": {\"name\": \"a\"}, \"claims\": [{\"kind\": \"incident\", \"event\": {\"type\": \"attack\"},"
                    + " \"evidence\": {\"text\": \"قتل رجل\", \"start\": 0, \"end\": 7}}]}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String gold = "";
    private String reports = "";
    private String readings = "";

    @BeforeEach
    void writeFiles() throws IOException {
        gold = write(
                "gold.jsonl", "{\"id\": \"a\", \"incidents\": [{\"type\": \"attack\", \"evidence\": \"قتل رجل\"}]}");
        reports = write("reports.jsonl", "{\"id\": \"a\", \"title\": \"قتل رجل\", \"text\": \"وقع ذلك ليلا\"}");
        readings = write("readings.jsonl", READING);
    }

    @Test
    void scoresWhatTheEngineReads() {
        assertThat(run(path -> List.of(Json.of(READING)).iterator(), gold, reports))
                .isZero();
        assertThat(out.toString().lines().toList())
                .hasSize(16)
                .startsWith(
                        "1 documents (0 without a reading)  spans {'right': 1}",
                        "detection    P 1.000  R 1.000  F1 1.000   {'tp': 1}",
                        "incidents    P 1.000  R 1.000  F1 1.000   {'tp': 1}",
                        "  type         P 1.000  R 1.000  F1 1.000   right where matched 1.000",
                        "  focus        P 0.000  R 0.000  F1 0.000   right where matched -")
                .endsWith("slot macro F1 1.000   incident F1 1.000");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void scoresReadingsThatAreThereAlready() {
        assertThat(run(path -> failingTo(path), gold, "--readings", readings)).isZero();
        assertThat(out.toString()).startsWith("1 documents (0 without a reading)" + System.lineSeparator());
    }

    @Test
    void printsJsonWithOneMemberForAllThatIsScored() throws IOException {
        String all = write("all.jsonl", """
                {"id": "a", "incidents": []}
                {"id": "a", "costs": [{"evidence": "مليار"}]}
                {"id": "protest/1", "accept": 1, "reject": 0, "label": "yes", "text": "خرجوا"}
                """);
        assertThat(run(path -> failingTo(path), all, "--readings", readings, "--format", "json"))
                .isZero();
        JsonNode json = Json.of(out.toString());
        assertThat(json.at("/incidents/detection_counts/fp").asInt()).isEqualTo(1);
        assertThat(json.at("/incidents/lenient/type").isNull()).isTrue();
        assertThat(json.at("/kinds/cost/gold").asInt()).isEqualTo(1);
        assertThat(json.at("/sentences/protest/unanimous/counts/fn").asInt()).isEqualTo(1);
        assertThat(json.at("/sentences/assault/majority/f").asDouble()).isZero();
    }

    @Test
    void printsAsManyErrorsAsAskedFor() throws IOException {
        String none = write("none.jsonl", "");
        run(path -> failingTo(path), gold, "--readings", none, "--errors", "1");
        assertThat(err.toString().lines()).containsExactly("a MISSED attack: قتل رجل");
    }

    @Test
    void refusesToScoreNothing() {
        assertThat(run(path -> failingTo(path), gold)).isEqualTo(2);
        assertThat(err.toString()).startsWith("evaluate: expected REPORTS to read or --readings FILE, found neither");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThat(run(path -> failingTo(path), gold, reports)).isEqualTo(1);
        assertThat(err.toString()).contains("evaluate: cannot read: ", "reports.jsonl");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void printsNoFiguresOverBrokenRows() throws IOException {
        String broken = write("broken.jsonl", "{\"id\": \"a\"}");
        assertThat(run(path -> failingTo(path), broken, "--readings", readings)).isEqualTo(1);
        assertThat(err.toString()).startsWith("broken.jsonl:1: row: expected incidents");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void missesTheTextOfAReadingThatIsToBeChecked() throws IOException {
        String others = write("others.jsonl", "{\"id\": \"b\", \"text\": \"خبر\"}");
        assertThat(run(path -> failingTo(path), gold, others, "--readings", readings))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("others.jsonl: expected the text that was read as a, found none");
    }

    @Test
    void helpShowsExamples() {
        assertThat(run(path -> failingTo(path), "--help")).isZero();
        assertThat(out.toString()).contains("marsad evaluate gold.jsonl reports.jsonl --errors 50");
    }

    private int run(Function<Path, Iterator<JsonNode>> read, String... arguments) {
        return new CommandLine(new EvaluateCommand(read))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static Iterator<JsonNode> failingTo(Path path) {
        throw new UncheckedIOException(new NoSuchFileException(path.toString()));
    }

    private String write(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), rows).toString();
    }
}
