package apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Setting;
import org.marsad.archive.Submission;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;

/** From files to incidents, as a developer with the jar does it. */
class ArchiveApiTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void reportsOfAFileBecomeIncidentsOfAnArchive() throws IOException {
        Marsad marsad = Marsad.open();
        Setting setting = new Setting(Clock.systemUTC(), folder.resolve("keys"), SearchForm::of);
        String file = folder.resolve("news.db").toString();
        try (Archive archive = Archive.create(file, setting)) {
            archive.write(() -> {
                List<Submission> read = new ArrayList<>();
                new Intake(IntakeOptions.none()).read(Path.of("..", "samples", "reports.jsonl"), item -> {
                    if (item instanceof Item.Taken taken) {
                        read.add(new Submission(
                                marsad.read(taken.report()), taken.raw(), taken.reprintOf(), marsad.fingerprint()));
                    }
                });
                for (Submission s : read) {
                    archive.add(s);
                }
                return read.size();
            });
        }
        try (Archive archive = Archive.open(file, setting)) {
            List<Kept> jarablus = new ArrayList<>();
            archive.catalogue().incidents(Filter.all(), kept -> {
                if (kept.incident().reports() == 3 && kept.incident().id().startsWith("SY-2020-09-12")) {
                    jarablus.add(kept);
                }
            });
            assertThat(jarablus).hasSize(1);
            assertThat(jarablus.get(0)
                            .incident()
                            .killed(Policy.UCDP)
                            .orElseThrow()
                            .bounds())
                    .isEqualTo(new Bounds(7, 7, 11));
            assertThat(archive.catalogue().search(SearchForm.question("جرابلس"), false, 10))
                    .hasSize(3);
            assertThat(archive.verify(n -> {}).clean()).isTrue();
        }
    }

    @Test
    void theReadmeShowsTheLinesThatRunHere() throws IOException {
        List<String> readme = Project.lines("README.md");
        List<String> second =
                readme.subList(readme.indexOf("An archive keeps what was read and merges it:"), readme.size());
        String here = Project.between(
                Project.lines("reader/src/test/java/apitests/ArchiveApiTest.java"),
                "    private static void shown(Marsad marsad, Report report, byte[] raw, Path keys) throws IOException {",
                "    }");
        assertThat(Project.between(second, "```java", "```")).isNotEmpty().isEqualTo(here);
        byte[] raw = "قتل ثلاثة مدنيين في قصف على إدلب".getBytes(StandardCharsets.UTF_8);
        shown(
                Marsad.open(),
                new Report(
                        Report.id(raw),
                        "r1",
                        null,
                        null,
                        null,
                        null,
                        "ar",
                        new String(raw, StandardCharsets.UTF_8),
                        List.of()),
                raw,
                folder.resolve("keys"));
    }

    /** What README.md shows. */
    private static void shown(Marsad marsad, Report report, byte[] raw, Path keys) throws IOException {
        Setting setting = new Setting(Clock.systemUTC(), keys, SearchForm::of);
        try (Archive archive = Archive.create("target/news.db", setting)) {
            archive.add(new Submission(marsad.read(report), raw, null, marsad.fingerprint()));
            archive.catalogue()
                    .incidents(
                            Filter.all(),
                            kept -> System.out.println(kept.incident().id() + " "
                                    + kept.incident().killed(Policy.UCDP).map(Casualties::bounds)));
        }
    }
}
