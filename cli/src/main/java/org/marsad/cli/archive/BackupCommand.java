package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.StatusLine;
import org.marsad.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the one file that is handed over. */
@Command(
        name = "backup",
        description = "Copies a whole archive into one file, whatever store it lies in; the file is an archive itself.",
        footer = {
            "",
            "Examples:",
            "  marsad backup monday.db",
            "  marsad backup monday.db --archive 'jdbc:postgresql://localhost/marsad?user=marsad'",
            "  marsad verify --archive monday.db"
        })
public final class BackupCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the file to be made; it must not be there yet")
    private Path file = Path.of("");

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    /** The command in these surroundings. */
    public BackupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            surroundings.say("marsad backup: " + file + ": is there already; name another file");
            return ExitStatus.REFUSED;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(fresh);
        StatusLine status = new StatusLine(surroundings);
        try (Archive from = archive.open(surroundings)) {
            try (Archive to = Archive.create(fresh.toString(), ArchiveOption.setting(surroundings))) {
                from.copy(to, n -> status.show(() -> n + " rows copied"));
            }
        }
        status.close();
        Files.move(fresh, file);
        surroundings.say(
                "marsad: " + file + ": " + Files.size(file) + " bytes; check it with: marsad verify --archive " + file);
        return ExitStatus.OK;
    }
}
