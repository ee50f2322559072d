package org.marsad.cli.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.json.OccurrenceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the incidents of an archive. */
@Command(
        name = "incidents",
        description =
                "Lists the incidents of an archive: what several accounts have in common, with figures as ranges.",
        footer = {
            "",
            "Examples:",
            "  marsad incidents",
            "  marsad incidents --country SY --from 2020-05-01 --to 2020-05-31 --kind air_drone_strike",
            "  marsad incidents --side STATE:IL --policy airwars",
            "  marsad incidents --format jsonl > incidents.jsonl"
        })
public final class IncidentsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "text for people, jsonl one object a line (default text)")
    private Format format = Format.TEXT;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    /** The forms that incidents are written in. */
    enum Format {
        TEXT,
        JSONL
    }

    /** The command in these surroundings. */
    public IncidentsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.open(surroundings)) {
            open.catalogue().incidents(filter.filter(), kept -> {
                String line = format == Format.JSONL
                        ? OccurrenceJson.line(kept.incident(), kept.filed(), policy.policy())
                        : IncidentLine.of(kept, policy.policy());
                surroundings.print(line);
            });
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }
}
