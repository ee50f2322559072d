package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.archive.Verified;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.StatusLine;
import org.marsad.cli.Surroundings;
import org.marsad.json.Unprintable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that nothing in an archive was altered. */
@Command(
        name = "verify",
        description =
                "Walks the log of an archive, checks its chain of hashes and its signatures, and holds all stored bytes"
                        + " against their ids; names the first break and what it touches.",
        footer = {
            "",
            "Examples:",
            "  marsad verify",
            "  marsad verify --archive syria.db",
            "",
            "Exit status: 0 everything holds; 1 something was altered or is missing."
        })
public final class VerifyArchiveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    /** The command in these surroundings. */
    public VerifyArchiveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        StatusLine status = new StatusLine(surroundings);
        try (Archive open = archive.open(surroundings)) {
            Verified verified = open.verify(n -> status.show(() -> n + " looked at"));
            status.close();
            StringBuilder out = new StringBuilder();
            out.append(verified.entries())
                    .append(" entries of the log, the bytes of ")
                    .append(verified.reports());
            out.append(" reports: ")
                    .append(verified.clean() ? "everything holds" : "not everything holds")
                    .append('\n');
            verified.signers()
                    .forEach(s -> out.append("signed by the key ").append(s).append('\n'));
            for (Verified.Break b : verified.breaks()) {
                out.append(b.seq() == 0 ? "" : "entry " + b.seq() + ", ")
                        .append(Unprintable.escaped(b.touches() + ": " + b.what()))
                        .append('\n');
            }
            if (verified.more() > 0) {
                out.append("and ").append(verified.more()).append(" breaks more\n");
            }
            surroundings.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return verified.clean() ? ExitStatus.OK : ExitStatus.PROBLEMS;
        }
    }
}
