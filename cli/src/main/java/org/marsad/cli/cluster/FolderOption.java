package org.marsad.cli.cluster;

import java.nio.file.Path;
import org.marsad.cli.Surroundings;
import picocli.CommandLine.Option;

/** Which cluster a command is about. */
final class FolderOption {
    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description =
                    "where the cluster's settings, logs and checkpoints lie (default marsad-cluster, or what MARSAD_CLUSTER"
                            + " names)")
    private String folder = "";

    Site site(Surroundings surroundings) {
        String named =
                folder.isEmpty() ? surroundings.variables().getOrDefault("MARSAD_CLUSTER", "marsad-cluster") : folder;
        return new Site(Path.of(named).toAbsolutePath().normalize());
    }
}
