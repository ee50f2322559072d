package org.marsad.cli.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.incident.toll.Policy;
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
            "  marsad incidents --policy airwars",
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

    @Option(
            names = "--policy",
            paramLabel = "ucdp|acled|ibc|airwars",
            description = "by whose rules figures are made of the claims (default ucdp)")
    private Policy policy = Policy.UCDP;

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
        OutputStream out = surroundings.out();
        try (Archive open = archive.open(surroundings)) {
            open.incidents(Filter.all(), kept -> {
                String line = format == Format.JSONL
                        ? OccurrenceJson.line(kept.incident(), kept.filed(), policy)
                        : IncidentLine.of(kept, policy);
                try {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        out.flush();
        return ExitStatus.OK;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
