package org.marsad.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.cli.archive.ArchiveOption;
import org.marsad.cli.archive.DecisionLine;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.record.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads the reports of an archive again. */
@Command(
        name = "reread",
        description =
                "Reads all reports of an archive again that were read with other knowledge. The new readings lie beside"
                        + " the old ones; decisions go over to the claims with the same words, and those that cannot are listed.",
        footer = {
            "",
            "Examples:",
            "  marsad reread",
            "  marsad reread --knowledge my-words --archive syria.db",
            "",
            "Exit status: 0 every decision was carried over; 1 some are listed for a person to look at."
        })
final class RereadCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engine engine;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    RereadCommand(Surroundings surroundings, Engine engine) {
        this.surroundings = surroundings;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Engine informed = engine.with(knowledge.folders());
        try (Archive open = archive.open(surroundings)) {
            List<Decision> lost = open.reread(informed::read, informed.fingerprint());
            for (Decision d : lost) {
                surroundings.print(DecisionLine.of(d));
            }
            surroundings.out().flush();
            if (!lost.isEmpty()) {
                surroundings.say("marsad: " + lost.size()
                        + " decisions hold on to words that are read as no claim of an incident any more");
            }
            return lost.isEmpty() ? ExitStatus.OK : ExitStatus.PROBLEMS;
        }
    }
}
