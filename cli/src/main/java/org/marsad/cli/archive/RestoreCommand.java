package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.archive.Verified;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.StatusLine;
import org.marsad.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back. */
@Command(
        name = "restore",
        description =
                "Copies a backup into an archive that is empty or not there yet, after checking that everything in it holds.",
        footer = {
            "",
            "Examples:",
            "  marsad restore monday.db --archive marsad.db",
            "  marsad restore monday.db --archive 'jdbc:postgresql://localhost/marsad?user=marsad'"
        })
public final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    /** The command in these surroundings. */
    public RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = new StatusLine(surroundings);
        try (Archive from = Archive.open(file.toString(), ArchiveOption.setting(surroundings))) {
            Verified verified = from.verify(n -> {});
            if (!verified.clean()) {
                surroundings.say("marsad restore: " + file
                        + ": not everything in it holds; see marsad verify --archive " + file);
                return ExitStatus.PROBLEMS;
            }
            try (Archive to = archive.create(surroundings)) {
                from.copy(to, n -> status.show(() -> n + " rows copied"));
            }
        }
        status.close();
        return ExitStatus.OK;
    }
}
