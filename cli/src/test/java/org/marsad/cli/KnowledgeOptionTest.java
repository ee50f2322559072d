package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of words of the user's own, in every command that reads. */
class KnowledgeOptionTest {
    private static final Engine MARSAD = Engine.marsad();
    private static final String TEXT = "أصيب خمسة مدنيين أمس في زلزلة الحي في مدينة حلب.\n";

    @TempDir
    Path folder;

    private String report;
    private Path words;

    @BeforeEach
    void write() throws IOException {
        report = file("report.txt", TEXT).toString();
        words = folder.resolve("own");
        file("own/ar/words/actions.tsv", """
                # Source: invented
                word\tshape\ttype\trole\texample
                زلزلة الحي\tnoun\tshelling_artillery_missile\tevent\tوقعت زلزلة الحي
                """);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Run run(String... arguments) {
        return Run.with(MARSAD, new byte[0], false, Map.of(), arguments);
    }

    @Test
    void readsAWordOfTheUsersOwn() {
        assertThat(run("read", report, "--format", "jsonl").out())
                .contains("\"attack\"")
                .doesNotContain("shelling");
        Run run = run("read", report, "--format", "jsonl", "--knowledge", words.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("shelling_artillery_missile", "actions:زلزلة الحي");
    }

    @Test
    void findsItAmongTheMentionsAndScoresWithIt() throws IOException {
        assertThat(run("mentions", report, "--knowledge", words.toString()).out())
                .contains("\"rule\":\"actions:زلزلة الحي\"");
        String rows = file("rows.jsonl", "{\"id\": \"a\", \"text\": \"" + TEXT.strip() + "\"}\n")
                .toString();
        String gold = file("gold.jsonl", "{\"id\": \"a\", \"incidents\": []}\n").toString();
        Run run = run("evaluate", gold, rows, "--errors", "5", "--knowledge", words.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out() + run.err()).contains("shelling_artillery_missile");
    }

    @Test
    void letsTheLaterOfTwoFoldersWin() throws IOException {
        Path later = folder.resolve("later");
        file("later/ar/words/actions.tsv", """
                word\tshape\ttype\trole\texample
                زلزلة الحي\tnoun\tarmed_clash\tevent\tوقعت زلزلة الحي
                """);
        assertThat(run(
                                "read",
                                report,
                                "--format",
                                "jsonl",
                                "--knowledge",
                                words.toString(),
                                "--knowledge",
                                later.toString())
                        .out())
                .contains("armed_clash")
                .doesNotContain("shelling");
    }

    @Test
    void saysWhereATableIsWrongAndReadsNothing() throws IOException {
        file("own/ar/words/actions.tsv", "word\tshape\texample\nزلزلة\tnoun\tوقعت غارة\n");
        for (String command : new String[] {"read", "mentions", "demo"}) {
            Run run = command.equals("demo")
                    ? run(command, "--knowledge", words.toString())
                    : run(command, report, "--knowledge", words.toString());

            assertThat(run.status()).isEqualTo(65);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo(words + "/ar/words/actions.tsv:2: example: expected the word \"زلزلة\", found"
                            + " \"وقعت غارة\"\n");
        }
    }

    @Test
    void saysWhatToDoWithAFolderThatIsMissing() {
        Run run = run("read", report, "--knowledge", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(66);
        assertThat(run.err())
                .contains("none: folder: expected a folder laid out like knowledge/, found none; lay tables");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).isEmpty();
    }
}
