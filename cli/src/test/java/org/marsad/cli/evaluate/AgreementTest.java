package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command and the measure's scripts give the same figures for the same readings. */
class AgreementTest {
    @TempDir
    private Path folder;

    private Scripts scripts;
    private Path log;
    private Path readings;

    @BeforeEach
    void findScripts() {
        scripts = Scripts.orSkip();
        log = folder.resolve("log");
        readings = folder.resolve("readings.jsonl");
    }

    @ParameterizedTest
    @CsvSource({
        "gold.jsonl, reports.jsonl, 1",
        "gold.jsonl, reports.jsonl, 2",
        "groups.gold.jsonl, groups.reports.jsonl, 3"
    })
    void ofIncidents(String goldName, String reportsName, long seed) throws Exception {
        Path gold = scripts.dev(goldName);
        Path reports = scripts.dev(reportsName);
        writeReadings(gold, reports, seed);

        List<String> theirs = scripts.run("score.py", log, gold, readings, "--reports", reports);
        assertThat(evaluate(gold, reports, "--readings", readings)).isEqualTo(theirs);

        String json = scripts.run("score.py", log, gold, readings, "--reports", reports, "--json")
                .get(0);
        List<String> ours = evaluate(gold, reports, "--readings", readings, "--format", "json");
        assertSame("", Json.of(json), Json.of(ours.get(0)).path("incidents"));
        assertThat(Json.of(json).at("/incidents/f").asDouble()).isBetween(0.3, 0.99);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ofTheOtherKinds(long seed) throws Exception {
        Path gold = scripts.dev("kinds.gold.jsonl");
        writeReadings(gold, scripts.dev("kinds.reports.jsonl"), seed);
        assertThat(evaluate(gold, "--readings", readings))
                .isEqualTo(scripts.run("score_kinds.py", log, gold, readings))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ofSentences(long seed) throws Exception {
        Path gold = scripts.dev("event-sentences.jsonl");
        writeReadings(gold, gold, seed);
        assertThat(evaluate(gold, "--readings", readings))
                .isEqualTo(scripts.run("score_sentences.py", log, gold, readings))
                .hasSize(4);
    }

    @Test
    void ofNames() throws Exception {
        List<String> names = new ArrayList<>(new TreeSet<>(names(scripts.dev("gold.jsonl"))));
        Random random = new Random(7);
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String one = names.get(random.nextInt(names.size()));
            String other = random.nextBoolean() ? one : names.get(random.nextInt(names.size()));
            pairs.add(new String[] {garbled(one, random), garbled(other, random)});
        }
        Path input = folder.resolve("pairs.tsv");
        Files.write(input, pairs.stream().map(p -> p[0] + "\t" + p[1]).toList());
        List<String> theirs = scripts.python("""
                import sys; sys.path.insert(0, ".")
                from score import same_name, fold
                for l in open(sys.argv[1], encoding="utf-8"):
                    a, b = l.rstrip("\\n").split("\\t")
                    print(" ".join(fold(a)) + "|" + str(same_name(a, b)).lower())
                """, log, input);
        List<String> ours = pairs.stream()
                .map(p ->
                        String.join(" ", Name.fold(p[0])) + "|" + Name.of(p[0]).sameAs(Name.of(p[1])))
                .toList();
        assertThat(ours).isEqualTo(theirs);
        assertThat(ours.stream().filter(line -> line.endsWith("true")).count()).isBetween(2_000L, 18_000L);
    }

    private static List<String> names(Path gold) throws Exception {
        List<String> names = new ArrayList<>();
        for (JsonNode row : Gold.read(gold).incidents()) {
            names.addAll(row.findValuesAsText("name"));
            names.addAll(row.findValuesAsText("admin1"));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /** The text with at most one letter struck out, doubled or swapped. */
    private static String garbled(String text, Random random) {
        StringBuilder garbled = new StringBuilder(text);
        for (int i = random.nextInt(2); i > 0 && garbled.length() > 1; i--) {
            int at = random.nextInt(garbled.length());
            if (Character.isSurrogate(garbled.charAt(at))) {
                continue;
            }
            char letter = garbled.charAt(at);
            garbled.deleteCharAt(at);
            switch (random.nextInt(3)) {
                case 0 -> garbled.insert(at, letter + "" + letter);
                case 1 -> garbled.insert(random.nextInt(garbled.length() + 1), letter);
                default -> {}
            }
        }
        return garbled.toString();
    }

    private void writeReadings(Path gold, Path reports, long seed) throws Exception {
        Gold annotated = Gold.read(gold);
        List<JsonNode> rows = new ArrayList<>(annotated.incidents());
        rows.addAll(annotated.kinds());
        rows.addAll(annotated.sentences());
        Map<String, String> texts = Texts.read(reports, annotated.ids());
        Files.write(
                readings,
                new PseudoReadings(seed)
                        .of(rows, texts).stream().map(JsonNode::toString).toList());
    }

    private static List<String> evaluate(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = new CommandLine(
                        new EvaluateCommand(path -> List.<JsonNode>of().iterator()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        assertThat(code).as(err.toString()).isZero();
        return out.toString().lines().toList();
    }

    private static void assertSame(String at, JsonNode theirs, JsonNode ours) {
        if (theirs.isObject()) {
            assertThat(ours.fieldNames()).toIterable().as(at).containsExactlyElementsOf(theirs::fieldNames);
            theirs.fields()
                    .forEachRemaining(f -> assertSame(at + "/" + f.getKey(), f.getValue(), ours.path(f.getKey())));
        } else if (theirs.isNumber()) {
            assertThat(ours.isNumber()).as(at).isTrue();
            assertThat(ours.doubleValue()).as(at).isCloseTo(theirs.doubleValue(), within(1e-12));
        } else {
            assertThat(ours).as(at).isEqualTo(theirs);
        }
    }
}
