package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private SmallKnowledge knowledge;

    @BeforeEach
    void write() {
        knowledge = new SmallKnowledge(folder.resolve("k"));
    }

    private void finds(String closing, String... problems) {
        Run run = Run.of("knowledge", "verify", knowledge.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(problems.length == 0 ? 0 : 1);
        List<String> lines = new ArrayList<>(List.of(problems));
        lines.add(closing);
        assertThat(run.out().replace(knowledge + "/", "").lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void findsNothingWrongWithWhatShips() {
        Run run = Run.of("knowledge", "verify");

        assertThat(run.out()).startsWith("marsad: ").endsWith(" counter-examples: 0 problems\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void countsWhatItChecked() {
        finds("marsad: 2 rows, 1 patterns, 2 examples and 1 counter-examples: 0 problems");
    }

    @Test
    void namesEveryProblemWithItsFileAndLineAndNotOnlyTheFirst() {
        knowledge
                .file(
                        "ar/words/harms.tsv",
                        "word\tshape\texample",
                        "قتل\tverb\tجرح رجل",
                        "جرح\tvreb\tجرح رجل",
                        "أصيب\tverb\t")
                .file("world/places/SY.tsv", "# Source: invented", "id\tname\tparent", "SY-a\tالقورية\tSY-x");
        finds(
                "marsad: 5 rows, 1 patterns, 3 examples and 1 counter-examples: 5 problems",
                "ar/words/harms.tsv:1: source: expected a line \"# Source: …\" above the columns, found none",
                "ar/words/harms.tsv:2: example: expected the word \"قتل\", found \"جرح رجل\"",
                "ar/words/harms.tsv:3: shape: expected verb, noun, adjective, name, numeral, particle or fixed, found vreb",
                "ar/words/harms.tsv:4: example: expected one that holds the word \"أصيب\"",
                "world/places/SY.tsv:3: parent: expected the id of a place, found SY-x");
    }

    @Test
    void runsTheExamplesAndCounterExamplesOfPatterns() {
        knowledge.file("ar/patterns/mine.yaml", """
                - name: strike-from
                  means: act
                  pattern:
                    - نفذت {الضربة}
                  source: invented
                  examples:
                    - نفذت حملة
                    - text: نفذت غارة واحدة
                      الضربة: غارات
                  not:
                    - نفذت غارتين
                - name: strike-at
                  means: act
                  pattern: وقعت {الضربة}
                  source: invented
                  examples: [وقعت غارة]""");
        finds(
                "marsad: 2 rows, 3 patterns, 5 examples and 2 counter-examples: 4 problems",
                "ar/patterns/mine.yaml:1: example: expected strike-from to match, found no match: \"نفذت حملة\"",
                "ar/patterns/mine.yaml:1: example: expected the slot \"الضربة\" to hold \"غارات\", found \"غارة\"",
                "ar/patterns/mine.yaml:1: not: expected strike-from not to match, found a match: \"نفذت غارتين\"",
                "ar/patterns/mine.yaml:12: not: expected at least one counter-example, found none in strike-at");
    }

    @Test
    void saysWhatToDoWithAFolderThatIsMissing() {
        Run run = Run.of("knowledge", "verify", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(66);
        assertThat(run.err())
                .contains("none: folder: expected a folder laid out like knowledge/, found none; lay tables");
    }

    @Test
    void asksForACommand() {
        Run run = Run.of("knowledge");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).startsWith("marsad knowledge: expected a command: verify");
    }

    @Test
    @Timeout(60)
    void checksAgainAfterAChangeUntilItIsStopped() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                null);
        Thread watch = new Thread(() ->
                Main.run(surroundings, Run.NOTHING_FOUND, "knowledge", "verify", "--watch", knowledge.toString()));
        watch.start();
        await(out, "0 problems");
        Files.writeString(folder.resolve("k/ar/words/actions.tsv"), "word\tshape\nغارة\tnuon\n");
        await(out, "actions.tsv:2: shape: ");
        watch.interrupt();
        watch.join();
    }

    private static void await(ByteArrayOutputStream out, String words) throws InterruptedException {
        while (!out.toString(StandardCharsets.UTF_8).contains(words)) {
            Thread.sleep(20);
        }
    }
}
