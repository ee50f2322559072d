package org.marsad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.intake.IntakeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what Marsad does, on the reports that ship with it. */
@Command(
        name = "demo",
        description = "Reads the sample reports that ship with the project and says what to try next.",
        footer = {"", "Examples:", "  marsad demo", "  marsad demo --lang ar"})
final class DemoCommand implements Callable<Integer> {
    private static final String BEFORE = """
            Sample reports, all invented: what each claims, with its words and those who say so.

            """;
    private static final String AFTER = """

            Try next, with a report of your own:
              ./marsad read FILE --published 2020-05-06                   its claims, for people
              ./marsad read FILE --published 2020-05-06 --format jsonl    the same, for programs
              ./marsad read --help                                        everything else
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
        try (ReadingSink pages = ReadingSink.pages(surroundings.out(), page.page(surroundings))) {
            String samples = home.resolve("samples").resolve("reports.jsonl").toString();
            batch.read(List.of(samples), taken -> pages.write(informed.read(taken.report())));
        }
        write(AFTER);
        surroundings.out().flush();
        return batch.close();
    }

    private void write(String words) throws IOException {
        surroundings.out().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
