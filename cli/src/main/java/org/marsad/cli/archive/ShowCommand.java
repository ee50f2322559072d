package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.incident.kept.Kept;
import org.marsad.json.OccurrenceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one incident. */
@Command(
        name = "show",
        description = "Shows one incident: its figures, its claims side by side, its sources and what people decided.",
        footer = {
            "",
            "Examples:",
            "  marsad show SY-2020-05-05-89e18c73",
            "  marsad show SY-2020-05-05-89e18c73 --policy airwars",
            "  marsad show SY-2020-05-05-89e18c73 --format json"
        })
public final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "INCIDENT", description = "its id, or one that it had before")
    private String id = "";

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--format", paramLabel = "text|json", description = "text for people, or json (default text)")
    private Format format = Format.TEXT;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    /** The forms of an incident. */
    enum Format {
        TEXT,
        JSON
    }

    /** The command in these surroundings. */
    public ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.open(surroundings)) {
            Optional<Kept> kept = open.catalogue().incident(id);
            if (kept.isEmpty()) {
                surroundings.say("marsad show: " + id + ": no such incident; marsad incidents lists them");
                return ExitStatus.MISSING;
            }
            String page = format == Format.TEXT
                    ? IncidentPage.of(kept.get(), policy.policy())
                    : OccurrenceJson.line(kept.get().incident(), kept.get().filed(), policy.policy()) + "\n";
            surroundings.out().write(page.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return ExitStatus.OK;
        }
    }
}
