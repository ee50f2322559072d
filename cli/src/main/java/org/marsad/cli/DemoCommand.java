package org.marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Setting;
import org.marsad.archive.Submission;
import org.marsad.cli.archive.IncidentPage;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.incident.toll.Policy;
import org.marsad.intake.IntakeOptions;
import org.marsad.record.Reading;
import org.marsad.text.SearchForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what Marsad does, on the reports that ship with it. */
@Command(
        name = "demo",
        description =
                "Reads the sample reports that ship with the project, keeps them in an archive, shows the incidents that"
                        + " several of them tell of, and says what to try next.",
        footer = {"", "Examples:", "  marsad demo", "  marsad demo --lang ar"})
final class DemoCommand implements Callable<Integer> {
    private static final String BEFORE = """
            Sample reports, all invented: what each claims, with its words and those who say so.

            """;
    private static final String MERGED = """

            The same reports in an archive: incidents that several of them tell of, with figures as ranges, sources
            counted at their origin, and a grade with its reason.

            """;
    private static final String AFTER = """

            Try next, with reports of your own:
              ./marsad read FILE --published 2020-05-06    its claims, for people; --format jsonl for programs
              ./marsad add FILE…                           keeps reports in an archive and merges their accounts
              ./marsad incidents                           what they have in common; --archive %1$s for those of this demo
              ./marsad serve --archive %1$s    this demo's archive in your browser, words and all
              ./marsad --help                              everything else
            """;

    private final Surroundings surroundings;
    private final Engine engine;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private PageOptions page = new PageOptions();

    DemoCommand(Surroundings surroundings, Engine engine) {
        this.surroundings = surroundings;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Engine informed = engine.with(knowledge.folders());
        Path home = surroundings.home() == null ? Path.of("") : surroundings.home();
        Batch batch = new Batch(surroundings, IntakeOptions.none());
        write(BEFORE);
        List<Submission> read = new ArrayList<>();
        try (ReadingSink pages = ReadingSink.pages(surroundings.out(), page.page(surroundings))) {
            String samples = home.resolve("samples").resolve("reports.jsonl").toString();
            batch.read(List.of(samples), (Batch.Plain) taken -> {
                Reading reading = informed.read(taken.report());
                pages.write(reading);
                read.add(new Submission(reading, taken.raw(), taken.reprintOf(), informed.fingerprint()));
            });
        }
        Path folder = folder(home);
        Path file = folder.resolve("demo.db");
        merge(read, file, new Setting(Clock.systemUTC(), folder.resolve("demo-keys"), SearchForm::of));
        write(AFTER.formatted(file.startsWith(home) ? home.relativize(file) : file));
        surroundings.out().flush();
        return batch.close();
    }

    /** The project's own folder for what it makes, or a folder of its own where that cannot be written. */
    private static Path folder(Path home) throws IOException {
        Path made = home.resolve(".marsad");
        return Files.isWritable(made) ? made : Files.createTempDirectory("marsad-demo");
    }

    private void merge(List<Submission> read, Path file, Setting setting) throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        }
        write(MERGED);
        try (Archive archive = Archive.create(file.toString(), setting)) {
            archive.write(() -> {
                for (Submission s : read) {
                    archive.add(s);
                }
                return read.size();
            });
            StringBuilder shown = new StringBuilder();
            archive.catalogue().incidents(Filter.all(), kept -> {
                if (kept.incident().reports() > 1) {
                    shown.append(IncidentPage.of(kept, Policy.UCDP)).append('\n');
                }
            });
            write(shown.toString());
        }
    }

    private void write(String words) throws IOException {
        surroundings.out().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
