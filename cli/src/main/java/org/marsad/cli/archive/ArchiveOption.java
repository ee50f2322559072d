package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Setting;
import org.marsad.cli.Surroundings;
import org.marsad.text.SearchForm;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
public final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            description =
                    "a file, or jdbc:postgresql://host/base?user=…&password=… (default marsad.db, or what MARSAD_ARCHIVE"
                            + " names)")
    private @Nullable String archive;

    /** What the command line says, else what the environment says, else the file {@code marsad.db} here. */
    public String where(Surroundings surroundings) {
        return archive != null ? archive : surroundings.variables().getOrDefault("MARSAD_ARCHIVE", "marsad.db");
    }

    /** Whether the command line or the environment names one. */
    boolean named(Surroundings surroundings) {
        return archive != null || surroundings.variables().containsKey("MARSAD_ARCHIVE");
    }

    /**
     * Opens the archive.
     *
     * @throws IOException where there is none
     */
    public Archive open(Surroundings surroundings) throws IOException {
        return Archive.open(where(surroundings), setting(surroundings));
    }

    /** Opens the archive, and makes it where there is none. */
    public Archive create(Surroundings surroundings) throws IOException {
        return Archive.create(where(surroundings), setting(surroundings));
    }

    /** The time, the user's folder for keys ({@code $XDG_CONFIG_HOME/marsad}), and the form of words in which Marsad searches. */
    public static Setting setting(Surroundings surroundings) {
        Map<String, String> variables = surroundings.variables();
        String config = variables.getOrDefault("XDG_CONFIG_HOME", "");
        Path keys = config.isEmpty()
                ? Path.of(variables.getOrDefault("HOME", "."), ".config", "marsad")
                : Path.of(config, "marsad");
        return new Setting(Clock.systemUTC(), keys, SearchForm::of);
    }
}
