package org.marsad.cli.knowledge;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tools of those who write words, patterns, places and parties. */
@Command(
        name = "knowledge",
        description =
                "Tools for those who write words, patterns, places and parties; knowledge/README.md teaches them.",
        footer = {"", "Examples:", "  marsad knowledge verify --watch my-words", "  marsad knowledge --help"})
public final class KnowledgeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private KnowledgeCommand() {}

    /** The command with its own commands. */
    public static CommandLine on(Desk desk) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand(new VerifyCommand(desk))
                .addSubcommand(new ExplainCommand(desk))
                .addSubcommand(new DiffCommand(desk));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "expected a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
