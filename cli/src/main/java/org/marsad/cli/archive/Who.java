package org.marsad.cli.archive;

import org.jspecify.annotations.Nullable;
import org.marsad.cli.Surroundings;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class Who {
    @Option(
            names = "--reason",
            required = true,
            paramLabel = "WORDS",
            description = "why; it is kept with the decision")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who decides (default the user's name here)")
    private @Nullable String by;

    String reason() {
        return reason;
    }

    String by(Surroundings surroundings) {
        return by(by, surroundings);
    }

    /** The name that was given, else the user's. */
    static String by(@Nullable String given, Surroundings surroundings) {
        String user = surroundings.variables().getOrDefault("USER", System.getProperty("user.name", "unknown"));
        return given == null ? user : given;
    }
}
