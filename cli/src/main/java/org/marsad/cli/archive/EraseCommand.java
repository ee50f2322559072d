package org.marsad.cli.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes away what must not be kept. */
@Command(
        name = "erase",
        description =
                "Erases a report, or words from it, because a witness must be protected: bytes, text, claims, search"
                        + " words, and backups made later. Who erased, when and why stays in the log.",
        footer = {
            "",
            "Examples:",
            "  marsad erase report-17 --reason 'the source is in danger'",
            "  marsad erase report-17 --words '\u0633\u0627\u0644\u0645 \u0627\u0644\u0639\u0644\u064a' --reason 'a witness under age'",
            "",
            "This cannot be undone. Backups made earlier still hold what was erased."
        })
public final class EraseCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "REPORT", description = "the report's id, or its name")
    private String report = "";

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "erase only these words; the report's bytes go whole")
    private @Nullable String words;

    @Mixin
    private Who who = new Who();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    /** The command in these surroundings. */
    public EraseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.open(surroundings)) {
            if (words == null) {
                open.eraseReport(report, who.by(surroundings), who.reason());
            } else {
                open.eraseWords(report, words, who.by(surroundings), who.reason());
            }
        }
        surroundings.say("marsad: erased; backups made before now still hold it");
        return ExitStatus.OK;
    }
}
