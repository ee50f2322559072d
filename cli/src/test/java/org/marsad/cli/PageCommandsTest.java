package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures, dossiers and the method page of the sample reports, with the real reader. */
class PageCommandsTest {
    private static final Engine MARSAD = Engine.marsad();

    @TempDir
    Path folder = Path.of("");

    private String id = "";

    private Run run(String... arguments) {
        return new ArchiveRun(folder).run(arguments);
    }

    @BeforeEach
    void addTheSamples() {
        assertThat(run("add", ArchiveRun.SAMPLES.toString()).status()).isZero();
        String listed = run("incidents", "--country", "SY").out();
        id = listed.lines()
                .filter(l -> l.contains("3 reports"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
    }

    @Test
    void drawsOnePictureOnStandardOutput() {
        Run run = run("picture", id, "--what", "number-line", "--lang", "ar");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<svg ").contains("direction=\"rtl\"");
    }

    @Test
    void drawsAllIntoAFolderThatItMakes() throws IOException {
        Path pictures = folder.resolve("pictures");

        assertThat(run("picture", id, "-o", pictures.toString()).status()).isZero();
        try (Stream<Path> files = Files.list(pictures)) {
            assertThat(files.map(p -> p.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(
                            List.of("map.en.svg", "number-line.en.svg", "sources.en.svg", "timeline.en.svg"));
        }
    }

    @Test
    void saysWhatPicturesThereAre() {
        Run run = run("picture", id, "--what", "pie");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("expected number-line, sources, timeline or map, found pie");
        assertThat(run("picture", id).err()).contains("expected --what, or -o with a folder");
    }

    @Test
    void writesADossierWithTheReportsOwnWords() throws IOException {
        Path page = folder.resolve("dossier.html");

        assertThat(run("dossier", id, "--policy", "airwars", "-o", page.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<mark class=\"said", "Rules of Airwars", "sha256:")
                .doesNotContain("<script");
        assertThat(run("dossier", id).out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void knowsNoIncidentThatIsNotThere() {
        assertThat(run("dossier", "XX-1").status()).isEqualTo(ExitStatus.MISSING);
        assertThat(run("picture", "XX-1", "--what", "map").err()).contains("XX-1: no such incident");
    }

    @Test
    void writesHowTheRecordIsMadeFromWhatIsThere() {
        Run run = run("method", "--format", "md", "--policy", "acled");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("This archive holds 14 reports", "The active policy is that of ACLED", "صحيفة الضفاف")
                .contains(MARSAD.fingerprint());
        assertThat(run("method", "--evaluation", folder.resolve("none.txt").toString())
                        .status())
                .isEqualTo(ExitStatus.MISSING);
    }
}
