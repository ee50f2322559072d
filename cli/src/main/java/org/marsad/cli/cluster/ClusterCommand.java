package org.marsad.cli.cluster;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reading and merging in several processes. */
@Command(
        name = "cluster",
        description =
                "Reads and merges in several processes of Apache Flink: starts them on this machine, hands them reports, tells how"
                        + " far they are, stops them. docs/cluster.md tells how to use a cluster of your own.",
        footer = {
            "",
            "Examples:",
            "  marsad cluster start --taskmanagers 2",
            "  marsad cluster submit crawl/*.jsonl --output incidents --wait",
            "  marsad cluster status",
            "  marsad cluster stop"
        })
public final class ClusterCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private ClusterCommand() {}

    /** The group with its commands. */
    public static CommandLine commands(Surroundings surroundings) {
        return new CommandLine(new ClusterCommand())
                .addSubcommand(new StartCommand(surroundings))
                .addSubcommand(new SubmitCommand(surroundings))
                .addSubcommand(new StatusCommand(surroundings))
                .addSubcommand(new StopCommand(surroundings));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                "expected a command: start, submit, status or stop");
    }
}
