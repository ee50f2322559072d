package org.marsad.cli.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.State;
import picocli.CommandLine.Option;

/** Which moment of the archive is asked for. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            converter = Moment.Converter.class,
            description =
                    "the archive as it stood at this moment: 2026-03-01T12:00:00Z, or a day, which stands for its end in UTC")
    private @Nullable Moment moment;

    /** The moment, or null for the archive as it stands. */
    @Nullable
    Instant moment() {
        return moment == null ? null : moment.ends();
    }

    /** The state of an archive that is asked for. */
    State of(Archive archive) {
        return moment == null ? archive.history().head() : archive.history().at(moment.ends());
    }
}
