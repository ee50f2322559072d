package org.marsad.cli.cluster;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars of the engine and of the job, which are no part of the command's own class path.
 *
 * @param folder holds {@code lib/} and {@code marsad-job.jar}
 */
record EngineJars(Path folder) {
    private static final String JOB = "marsad-job.jar";

    /**
     * Those that the launcher laid ready.
     *
     * @throws NotRunning where there are none
     */
    static EngineJars find() throws NotRunning {
        String told = System.getProperty("marsad.cluster", "");
        if (told.isEmpty() || !Files.exists(Path.of(told, JOB)) || !Files.isDirectory(Path.of(told, "lib"))) {
            throw new NotRunning(
                    "the engine's jars are not there; run ./marsad cluster in the project's folder, which fetches"
                            + " them from Maven Central");
        }
        return new EngineJars(Path.of(told));
    }

    /** The job with all that it needs beside the engine. */
    Path job() {
        return folder.resolve(JOB);
    }

    /** Lays the engine's jars into a cluster's folder, so that they stay while it runs, whatever is built meanwhile. */
    void lay(Site site) throws IOException {
        Files.createDirectories(site.jars());
        for (Path old : list(site.jars())) {
            Files.delete(old);
        }
        for (Path jar : list(folder.resolve("lib"))) {
            Path to = site.jars().resolve(jar.getFileName());
            try {
                Files.createLink(to, jar);
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(jar, to); // another disk, or one without links
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
