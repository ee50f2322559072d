package org.marsad.cli.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.incident.kept.Catalogued;
import org.marsad.json.HoldingsJson;
import org.marsad.json.Small;
import org.marsad.json.Unprintable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reports of an archive. */
@Command(
        name = "reports",
        description = "Lists the reports of an archive, in the order in which they came.",
        footer = {"", "Examples:", "  marsad reports", "  marsad reports --format jsonl > reports.jsonl"})
public final class ReportsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--format", paramLabel = "text|jsonl", description = "text for people, jsonl one object a line")
    private IncidentsCommand.Format format = IncidentsCommand.Format.TEXT;

    /** The command in these surroundings. */
    public ReportsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.open(surroundings)) {
            open.catalogue().reports(r -> {
                String line = format == IncidentsCommand.Format.TEXT
                        ? text(r)
                        : Small.object(json -> HoldingsJson.report(json, r));
                surroundings.print(line);
            });
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static String text(Catalogued r) {
        String line = r.name()
                + part(r.publisher())
                + part(r.published())
                + (r.likeOf() == null ? "" : " · same text as " + r.likeOf());
        return Unprintable.escaped(line);
    }

    private static String part(@Nullable String words) {
        return words == null ? "" : " · " + words;
    }
}
