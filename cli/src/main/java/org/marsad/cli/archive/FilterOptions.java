package org.marsad.cli.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Filter;
import picocli.CommandLine.Option;

/** Which incidents are asked for. */
final class FilterOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "that ended on this day or later: 2020-05-01")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "that began on this day or earlier")
    private @Nullable LocalDate to;

    @Option(names = "--country", paramLabel = "XX", description = "in this country, ISO 3166-1: SY")
    private @Nullable String country;

    @Option(
            names = "--area",
            paramLabel = "NAME",
            description = "in this first-level area (English name: \"Deir ez-Zor\") or place (Arabic name)")
    private @Nullable String area;

    @Option(names = "--kind", paramLabel = "KIND", description = "of this kind of event: air_drone_strike")
    private @Nullable String kind;

    @Option(names = "--side", paramLabel = "ID", description = "in which this side acted or was acted on: STATE:IL")
    private @Nullable String side;

    @Option(names = "--grade", paramLabel = "GRADE", description = "confirmed, fair, weak, contested or discounted")
    private @Nullable String grade;

    @Option(names = "--status", paramLabel = "STATUS", description = "asserted, alleged, denied or disputed")
    private @Nullable String status;

    @Option(
            names = "--source",
            paramLabel = "OUTLET",
            description = "that this outlet tells of, as its reports name it")
    private @Nullable String source;

    @Option(
            names = "--review",
            paramLabel = "STATE",
            description = "accepted, rejected, or open where nobody has decided")
    private @Nullable String review;

    Filter filter() {
        return new Filter(from, to, country, area, kind, side, grade, status, source, review);
    }
}
