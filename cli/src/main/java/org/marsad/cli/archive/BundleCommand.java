package org.marsad.cli.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.handover.Dossiers;
import org.marsad.incident.kept.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the file that is handed to a court, a commission or a colleague. */
@Command(
        name = "bundle",
        description =
                "Puts incidents into one ZIP file with all that proves them: the reports' bytes, their readings, the"
                        + " log's entries and signatures, dossiers. It is checked with sha256sum and openssl alone; a page in it"
                        + " tells how.",
        footer = {
            "",
            "Examples:",
            "  marsad bundle SY-2020-05-05-89e18c73 -o case-17.zip",
            "  marsad bundle SY-2020-05-05-89e18c73 SY-2020-05-06-1634ec89 --policy airwars -o case-17.zip"
        })
public final class BundleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "INCIDENT", arity = "1..*", description = "their ids, or ones that they had before")
    private List<String> ids = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the file to be made; it must not be there yet")
    private Path output = Path.of("");

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    /** The command in these surroundings. */
    public BundleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(output)) {
            surroundings.say("marsad bundle: " + output + ": is there already; name another file");
            return ExitStatus.REFUSED;
        }
        try (Archive open = archive.open(surroundings)) {
            Dossiers dossiers = new Dossiers(open, policy.policy());
            for (String id : List.copyOf(new LinkedHashSet<>(ids))) {
                Optional<Kept> kept = open.catalogue().incident(id);
                if (kept.isEmpty()) {
                    surroundings.say("marsad bundle: " + id + ": no such incident; marsad incidents lists them");
                    return ExitStatus.MISSING;
                }
                dossiers.add(kept.get());
            }
            write(dossiers);
        }
        surroundings.say("marsad: " + output + ": " + Files.size(output)
                + " bytes; README.md in it tells how to check it without Marsad");
        return ExitStatus.OK;
    }

    private void write(Dossiers dossiers) throws IOException {
        Path fresh = output.resolveSibling(output.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(fresh)) {
            dossiers.write(out);
        }
        Files.move(fresh, output);
    }
}
