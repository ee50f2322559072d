package org.marsad.cli.cluster;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a cluster.
 *
 * @param folder its absolute path
 */
record Site(Path folder) {
    /** What all processes read when they start. */
    Path settings() {
        return folder.resolve("conf");
    }

    /** The engine's jars, as long as the cluster runs with them. */
    Path jars() {
        return folder.resolve("lib");
    }

    /** What a process wrote on its standard output and error. */
    Path log(String process) {
        return folder.resolve("log").resolve(process + ".log");
    }

    /** What the engine may lose: files that it spills while it runs. */
    Path temporary() {
        return folder.resolve("tmp");
    }

    /** The processes that were started. */
    Path processes() {
        return folder.resolve("processes.tsv");
    }

    /** Whether a cluster was ever started here. */
    boolean exists() {
        return Files.exists(settings().resolve(Settings.FILE));
    }
}
