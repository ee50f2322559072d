package org.marsad.cli.gazetteer;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands on places. */
@Command(
        name = "gazetteer",
        description = "Loads places into a knowledge folder of your own.",
        footer = {
            "",
            "Examples:",
            "  marsad gazetteer import --help",
            "  marsad gazetteer import --format wof wof-sy.tsv -o mine"
        })
public final class GazetteerCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    private GazetteerCommand() {}

    /** The group with its commands. */
    public static CommandLine commands(Surroundings surroundings) {
        return new CommandLine(new GazetteerCommand()).addSubcommand(new ImportCommand(surroundings));
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("gazetteer: expected to be called by picocli");
        }
        throw new ParameterException(spec.commandLine(), "expected a command: import");
    }
}
