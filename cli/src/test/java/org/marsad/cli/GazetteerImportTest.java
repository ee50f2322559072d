package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GazetteerImportTest {
    private static final String HEADER = "wof_id\tplacetype\tname\tname_ar\tlat\tlon\tparent_id\tpopulation\tiso\n";
    private static final String COUNTRY = "1\tcountry\tSyria\tسوريا\t35\t38\t0\t\tSY\n";
    private static final String PLACE = "7\tlocality\tZabarjadan\tزبرجدان الفوقا\t35.5\t38.5\t1\t\t\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run importing(String... more) {
        String[] start = {"gazetteer", "import", "--format", "wof", "-o", out().toString()};
        String[] all = new String[start.length + more.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return Run.of(all);
    }

    private Path out() {
        return folder.resolve("mine");
    }

    @Test
    void writesATableAndSaysWhatBecameOfThePlaces() throws IOException {
        Run run = importing(file("wof.tsv", HEADER + COUNTRY + PLACE));

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "",
                        "marsad: 2 read, 1 written (0 only after a word of place), 0 already known (0 with other spellings),"
                                + " 0 without an Arabic name, 1 not asked for, 0 refused\n"));
        assertThat(out().resolve("world/places/SY.tsv"))
                .content()
                .contains("\nid\tkind\tname\tspellings\tenglish\tparent\tlat\tlon\tcaution\n"
                        + "SY-wof7\tvillage\tزبرجدان الفوقا\t\tZabarjadan\tSY\t35.50\t38.50\t\n");
    }

    @Test
    void saysWhichRowsItRefusesAndGoesOn() throws IOException {
        String file = file("wof.tsv", HEADER + COUNTRY + "broken\n" + PLACE);
        Run run = importing(file);

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err())
                .startsWith("marsad: " + file + ":3: row: expected 9 cells, found 1\n")
                .contains(" 1 written ", " 1 refused\n");
    }

    @Test
    void saysOfEachOfSeveralFilesWhatBecameOfIt() throws IOException {
        String first = file("a.tsv", HEADER + COUNTRY + PLACE);
        String second = file("b.tsv", HEADER + PLACE.replace("7\t", "8\t").replace("35.5", "36.5"));
        Run run = importing(first, second);

        assertThat(run.err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("marsad: " + first + ": 2 read, 1 written"),
                        line -> assertThat(line).startsWith("marsad: " + second + ": 1 read, 0 written"),
                        line -> assertThat(line).startsWith("marsad: 3 read, 1 written"));
    }

    @Test
    void tellsAMissingFileFromOneThatIsRefused() throws IOException {
        String good = file("wof.tsv", HEADER + COUNTRY + PLACE);
        Run missing = importing(folder.resolve("none.tsv").toString(), good);

        assertThat(missing.status()).isEqualTo(66);
        assertThat(missing.err()).contains("none.tsv: there is no such file\n", " 1 written ");
        assertThat(importing(folder.toString()).status()).isEqualTo(65);
        assertThat(importing(file("other.tsv", "a\tb\n")).err())
                .contains("other.tsv: expected the columns wof_id, placetype");
    }

    @Test
    void saysWhereTheFolderCannotBeWritten() throws IOException {
        Files.writeString(out(), "a file");
        Run run = importing(file("wof.tsv", HEADER + COUNTRY + PLACE));

        assertThat(run.status()).isEqualTo(74);
        assertThat(run.err()).contains("mine: cannot be written: ");
    }

    @Test
    void writesSpellingsOfKnownPlacesForAPersonToJudge() throws IOException {
        String known = "9\tlocality\tAleppo\tحلب|حلب الزبرجدية\t36.2\t37.16\t1\t2000000\t\n";
        Path spellings = folder.resolve("spellings.tsv");
        Run run = importing("--spellings", spellings.toString(), file("wof.tsv", HEADER + COUNTRY + known));

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("1 already known (1 with other spellings)");
        assertThat(spellings).hasContent("id\tspelling\nSY-aleppo\tحلب الزبرجدية\n");
        assertThat(out().resolve("world/places/SY.tsv")).doesNotExist();
    }

    @Test
    void showsHowFarItIsOnATerminalAndNowhereElse() throws IOException {
        String dump = file("big.tsv", HEADER + COUNTRY + "2\tplanet\t\t\t\t\t\t\t\n".repeat(200_000));
        String[] command = {"gazetteer", "import", "--format", "wof", "-o", out().toString(), dump};

        assertThat(Run.with(Run.NOTHING_FOUND, new byte[0], true, Map.of(), command)
                        .err())
                .contains("\rbig.tsv: 200 thousand lines ")
                .contains("\r\u001B[Kmarsad: 200001 read");
        assertThat(Run.of(command).err()).doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gazetteer",
                "gazetteer import x -o y",
                "gazetteer import --format wof x",
                "gazetteer import --format xml x -o y",
                "gazetteer import --format wof x -o y --country XX",
                "gazetteer import --format wof x -o y --feature-classes towns",
                "gazetteer import --format wof x -o y --min-population -1"
            })
    void callsWrongUsageByItsStatusAndSaysWhereHelpIs(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("marsad gazetteer").endsWith(" --help\n");
    }

    @Test
    void helpsWithExamples() {
        Run run = Run.of("gazetteer", "import", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Usage: marsad gazetteer import", "Examples:", "  marsad gazetteer import --format ocha");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(Run.of("gazetteer", "--help").out()).contains("import", "Examples:");
    }

    @Test
    void theReadmeNamesEveryOption() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("codebook/README.md"))) {
            root = root.getParent();
        }
        String readme = Files.readString(root.resolve("README.md"));
        CommandLine command = Main.commandsFor(Run.NOTHING_FOUND)
                .getSubcommands()
                .get("gazetteer")
                .getSubcommands()
                .get("import");

        assertThat(command.getCommandSpec().options())
                .allSatisfy(option -> assertThat(readme).contains("`" + option.longestName()));
    }
}
