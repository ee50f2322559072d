package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String[] HEADER = {"# Source: invented", "word\tshape\tforms\ttype\trole\texample"};
    private static final String RAID = "غارة\tnoun\tغارات\tair_drone_strike\tevent\tشنت غارتين";

    @TempDir
    Path folder;

    private String reports;
    private SmallKnowledge before;
    private SmallKnowledge now;

    @BeforeEach
    void write() throws IOException {
        reports = folder.resolve("reports.jsonl").toString();
        Files.writeString(Path.of(reports), """
                {"id": "a", "text": "وقعت غارة في دمشق."}
                {"id": "b", "text": "وقعت زلزلة في دمشق."}
                {"id": "c", "text": "وقعت حملة في دمشق."}
                """);
        before = withPlaces("before");
        now = withPlaces("now");
    }

    private SmallKnowledge withPlaces(String name) {
        return new SmallKnowledge(folder.resolve(name))
                .file(
                        "ar/words/areas.tsv",
                        HEADER[0],
                        "word\tshape\tforms\trole\tkind\trelation",
                        "في\tfixed\t\tprep\t\t")
                .file(
                        "ar/words/harms.tsv",
                        HEADER[0],
                        "word\tshape\tforms\tharm\trole\texample",
                        "قتل\tverb\tيقتل\tkilled\tverb\tقتل رجل")
                .file(
                        "world/places/SY.tsv",
                        HEADER[0],
                        "id\tkind\tname\tspellings\tenglish\tparent\tlat\tlon\tcaution",
                        "SY-damascus\tcity\tدمشق\t\tDamascus\tSY\t33.51\t36.29\t");
    }

    private Run run(@Nullable Path home, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                home);
        int status = Main.run(surroundings, Run.NOTHING_FOUND, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Run diff(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("knowledge", "diff", before.toString(), reports, "--knowledge", now.toString()));
        arguments.addAll(List.of(more));
        return run(null, arguments.toArray(String[]::new));
    }

    @Test
    void saysThatNothingDiffers() {
        assertThat(diff())
                .isEqualTo(
                        new Run(0, "marsad: 3 reports, 0 read differently: 0 claims added, 0 gone, 0 altered\n", ""));
    }

    @Test
    void showsClaimsThatAreAddedOrGone() {
        now.file(
                "ar/words/actions.tsv",
                HEADER[0],
                HEADER[1],
                "زلزلة\tnoun\t\tshelling_artillery_missile\tevent\tوقعت زلزلة");
        now.file("ar/patterns/acts.yaml", "[]");
        assertThat(diff().out())
                .isEqualTo("══ a\ngone incident \u2068غارة في دمشق\u2069\n\n"
                        + "══ b\nadded incident \u2068زلزلة في دمشق\u2069\n\n"
                        + "marsad: 3 reports, 2 read differently: 1 claims added, 1 gone, 0 altered\n");
    }

    @Test
    void showsFieldByFieldWhatWasAltered() {
        now.file("ar/words/actions.tsv", HEADER[0], HEADER[1], RAID.replace("air_drone_strike", "armed_clash"));
        assertThat(diff().out())
                .startsWith("══ a\naltered incident \u2068غارة في دمشق\u2069\n")
                .contains("\n   event.type: air_drone_strike → armed_clash\n")
                .doesNotContain("   id:")
                .endsWith("marsad: 3 reports, 1 read differently: 0 claims added, 0 gone, 1 altered\n");
    }

    @Test
    void writesTheSameForPrograms() throws IOException {
        now.file("ar/words/actions.tsv", HEADER[0], HEADER[1], RAID.replace("air_drone_strike", "armed_clash"));
        JsonNode differences =
                new ObjectMapper().readTree(diff("--format", "json").out());

        assertThat(differences.at("/count/altered").asInt()).isEqualTo(1);
        assertThat(differences.at("/reports/0/report").asText()).isEqualTo("a");
        assertThat(differences.at("/reports/0/changes/0/what").asText()).isEqualTo("altered");
        assertThat(differences.at("/reports/0/changes/0/fields").toString())
                .contains("{\"field\":\"event.type\",\"before\":\"air_drone_strike\",\"after\":\"armed_clash\"}");
    }

    @Test
    void holdsAFolderOfTheUsersOwnAgainstWhatShips() {
        Path own = folder.resolve("own");
        new SmallKnowledge(own); // only its words are kept
        delete(own.resolve("world"), own.resolve("ar/patterns"));
        Run run = run(null, "knowledge", "diff", "shipped", reports, "--knowledge", own.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("marsad: 3 reports, ");
    }

    private static void delete(Path... folders) {
        for (Path f : folders) {
            try (var files = Files.walk(f)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(p -> p.toFile().delete());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void readsARevisionOfTheProject() throws Exception {
        Path home = folder.resolve("project");
        SmallKnowledge project = withPlaces("project/knowledge");
        assumeTrue(git(home, "init", "-q") == 0, "needs git");
        git(home, "add", ".");
        git(home, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Begin");
        project.file("ar/words/actions.tsv", HEADER[0], HEADER[1], RAID.replace("air_drone_strike", "armed_clash"));

        assertThat(run(home, "knowledge", "diff", "HEAD", reports).out())
                .contains("event.type: air_drone_strike → armed_clash");
        Run unknown = run(home, "knowledge", "diff", "NONE", reports);
        assertThat(unknown.status()).isEqualTo(64);
        assertThat(unknown.err()).contains("expected a folder or a revision that git knows, found 'NONE'; git says: ");
    }

    private static int git(Path home, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void saysWhatToNameWhereTheReferenceIsNothingKnown() throws IOException {
        Run nothing = run(null, "knowledge", "diff", "HEAD", reports);
        assertThat(nothing.status()).isEqualTo(64);
        assertThat(nothing.err())
                .startsWith(
                        "marsad knowledge diff: expected shipped, a folder, a compiled file or, in a work tree of the"
                                + " project, a revision, found 'HEAD'\n");
        assertThat(run(null, "knowledge", "diff", reports, reports).err())
                .startsWith("marsad knowledge diff: " + reports
                        + ": expected a folder, or knowledge compiled by this version, found another file\n");
    }

    @Test
    void goesOnWhereAReportIsMissing() {
        Run run = diff(folder.resolve("none.txt").toString());

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).startsWith("marsad: 3 reports, ");
        assertThat(run.err()).isEqualTo(folder.resolve("none.txt") + ": no such file\n");
    }
}
