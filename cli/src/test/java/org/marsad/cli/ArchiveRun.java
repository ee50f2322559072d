package org.marsad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Runs commands on an archive of its own, with the real reader.
 *
 * @param folder where the archive, {@code a.db}, and the keys lie
 * @param user who runs them
 */
record ArchiveRun(Path folder, String user) {
    private static final Engine MARSAD = Engine.marsad();

    /** The sample reports. */
    static final Path SAMPLES = Path.of("..", "samples", "reports.jsonl");

    ArchiveRun(Path folder) {
        this(folder, "analyst");
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "MARSAD_ARCHIVE", folder.resolve("a.db").toString(),
                        "USER", user),
                null);
        int status = Main.run(surroundings, MARSAD, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Adds the sample reports. */
    ArchiveRun withSamples() {
        Run added = run("add", SAMPLES.toString());
        if (added.status() != 0) {
            throw new IllegalStateException(added.err());
        }
        return this;
    }

    /** The ids of all incidents, the earliest first. */
    List<String> incidents() {
        return run("incidents").out().lines().map(l -> l.split(" ", 2)[0]).toList();
    }

    /** The moment, with time enough behind it that what comes later is later: the log counts in milliseconds. */
    static String now() throws IOException {
        Instant now = Instant.now();
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return now.toString();
    }
}
