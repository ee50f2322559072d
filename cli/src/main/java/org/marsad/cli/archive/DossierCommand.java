package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.export.dossier.Dossier;
import org.marsad.incident.kept.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that is known of one incident as a page. */
@Command(
        name = "dossier",
        description =
                "Writes an incident as one page in English and Arabic: figures, pictures, every account with its words"
                        + " marked in the report, decisions, hashes, method. It needs no network and prints on A4.",
        footer = {
            "",
            "Examples:",
            "  marsad dossier SY-2020-05-05-89e18c73 -o incident.html",
            "  marsad dossier SY-2020-05-05-89e18c73 --policy airwars > incident.html"
        })
public final class DossierCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "INCIDENT", description = "its id, or one that it had before")
    private String id = "";

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to (default: standard output)")
    private @Nullable Path output;

    /** The command in these surroundings. */
    public DossierCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.open(surroundings)) {
            Optional<Kept> kept = open.catalogue().incident(id);
            if (kept.isEmpty()) {
                surroundings.say("marsad dossier: " + id + ": no such incident; marsad incidents lists them");
                return ExitStatus.MISSING;
            }
            String page = Dossier.of(kept.get(), open.history().holdings(Filter.all()), policy.policy());
            if (output == null) {
                surroundings.out().write(page.getBytes(StandardCharsets.UTF_8));
                surroundings.out().flush();
            } else {
                Files.writeString(output, page);
            }
            return ExitStatus.OK;
        }
    }
}
