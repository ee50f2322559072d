package org.marsad.cli.cluster;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops all processes of a cluster. */
@Command(
        name = "stop",
        description =
                "Stops all processes of the cluster. Jobs that are under way stay in its folder: start goes on with them; whoever"
                        + " wants none of it deletes the folder.",
        footer = {"", "Examples:", "  marsad cluster stop", "  marsad cluster stop --folder big-crawl"})
final class StopCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private FolderOption folder = new FolderOption();

    StopCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Site site = folder.site(surroundings);
        int stopped = site.exists() ? Crew.of(site).stop() : 0;
        surroundings.print(
                stopped == 0
                        ? "nothing runs in " + site.folder()
                        : "stopped " + stopped + " processes of " + site.folder());
        return ExitStatus.OK;
    }
}
