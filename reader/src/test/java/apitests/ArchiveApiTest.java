package apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Archive.Kept;
import org.marsad.archive.Filter;
import org.marsad.archive.Setting;
import org.marsad.archive.Submission;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Policy;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
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
            archive.incidents(Filter.all(), kept -> {
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
            assertThat(archive.search(SearchForm.question("جرابلس"), false, 10)).hasSize(3);
            assertThat(archive.verify(n -> {}).clean()).isTrue();
        }
    }
}
