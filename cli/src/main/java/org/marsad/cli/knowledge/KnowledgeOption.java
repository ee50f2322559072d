package org.marsad.cli.knowledge;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Folders of words, patterns, places and parties of the user's own. */
public final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description =
                    "a folder laid out like knowledge/ that adds to what ships, or overrides it; may be given several"
                            + " times, later ones win")
    private List<Path> folders = List.of();

    /** In the order of the command line. */
    public List<Path> folders() {
        return List.copyOf(folders);
    }
}
