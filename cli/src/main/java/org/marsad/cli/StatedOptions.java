package org.marsad.cli;

import org.jspecify.annotations.Nullable;
import org.marsad.intake.IntakeOptions;
import org.marsad.record.Published;
import picocli.CommandLine.Option;

/** What the user states about the reports; a row's own values win over it. */
final class StatedOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description =
                    "when the reports were published: 2020-05-06 or 2020-05-06T10:00:00+03:00; without it words such as"
                            + " \"yesterday\" stay words")
    private @Nullable Published published;

    @Option(names = "--source", paramLabel = "NAME", description = "the outlet that published them")
    private @Nullable String source;

    @Option(names = "--title", paramLabel = "TITLE", description = "their headline; it never changes the text")
    private @Nullable String title;

    @Option(names = "--force", description = "read texts that are not Arabic all the same")
    private boolean force;

    IntakeOptions options() {
        return new IntakeOptions(published, source, title, null, force);
    }
}
