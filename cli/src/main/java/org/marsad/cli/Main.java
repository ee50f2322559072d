package org.marsad.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Refused;
import org.marsad.cli.archive.BackupCommand;
import org.marsad.cli.archive.BundleCommand;
import org.marsad.cli.archive.ChangesCommand;
import org.marsad.cli.archive.DecideCommand;
import org.marsad.cli.archive.DossierCommand;
import org.marsad.cli.archive.EraseCommand;
import org.marsad.cli.archive.ExportCommand;
import org.marsad.cli.archive.IncidentsCommand;
import org.marsad.cli.archive.MethodCommand;
import org.marsad.cli.archive.PictureCommand;
import org.marsad.cli.archive.PosturesCommand;
import org.marsad.cli.archive.ReportsCommand;
import org.marsad.cli.archive.RestoreCommand;
import org.marsad.cli.archive.SearchCommand;
import org.marsad.cli.archive.ServeCommand;
import org.marsad.cli.archive.ShowCommand;
import org.marsad.cli.archive.VerifyArchiveCommand;
import org.marsad.cli.check.CheckCommand;
import org.marsad.cli.cluster.ClusterCommand;
import org.marsad.cli.cluster.NotRunning;
import org.marsad.cli.evaluate.EvaluateCommand;
import org.marsad.cli.gazetteer.GazetteerCommand;
import org.marsad.cli.knowledge.Desk;
import org.marsad.cli.knowledge.KnowledgeCommand;
import org.marsad.json.Version;
import org.marsad.knowledge.compile.BadKnowledge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code marsad}. */
@Command(
        name = "marsad",
        description =
                "Reads Arabic reports on armed conflict into claims: what is said to have happened, where, when, to whom,"
                        + " and who says so.",
        footer = {
            "",
            "Try first:",
            "  marsad demo                                      what Marsad reads in samples",
            "  marsad read report.txt --published 2020-05-06    a report of your own",
            "  marsad read --help                               all that a command can do"
        })
public final class Main implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engine engine;

    @Spec
    private @Nullable CommandSpec spec;

    private Main(Surroundings surroundings, Engine engine) {
        this.surroundings = surroundings;
        this.engine = engine;
    }

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), Engine.marsad(), arguments));
    }

    /** Runs one command and gives its {@link ExitStatus}. */
    static int run(Surroundings surroundings, Engine engine, String... arguments) {
        Surroundings guarded = surroundings.guarded();
        try {
            CommandLine commands = new Main(guarded, engine).commands();
            int status = commands.execute(unknown(commands, arguments) ? new String[] {arguments[0]} : arguments);
            guarded.out().flush();
            return status;
        } catch (OutputLost lost) {
            return lost(lost, guarded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the first word is no command: then {@code --help} behind it must not make it look like one. */
    private static boolean unknown(CommandLine commands, String[] arguments) {
        return arguments.length > 0
                && !arguments[0].startsWith("-")
                && !commands.getSubcommands().containsKey(arguments[0]);
    }

    /** All commands, for whoever holds them against the documents. */
    static CommandLine commandsFor(Engine engine) {
        return new Main(Surroundings.ofProcess(), engine).commands();
    }

    private CommandLine commands() {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new DemoCommand(surroundings, engine))
                .addSubcommand(new ReadCommand(surroundings, engine))
                .addSubcommand(new AddCommand(surroundings, engine))
                .addSubcommand(new IncidentsCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new ReportsCommand(surroundings))
                .addSubcommand(new SearchCommand(surroundings))
                .addSubcommand(new PosturesCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings, engine))
                .addSubcommand(new PictureCommand(surroundings))
                .addSubcommand(new DossierCommand(surroundings))
                .addSubcommand(new MethodCommand(surroundings))
                .addSubcommand(new BundleCommand(surroundings))
                .addSubcommand(DecideCommand.commands(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new RereadCommand(surroundings, engine))
                .addSubcommand(new ChangesCommand(surroundings))
                .addSubcommand(new VerifyArchiveCommand(surroundings))
                .addSubcommand(new BackupCommand(surroundings))
                .addSubcommand(new RestoreCommand(surroundings))
                .addSubcommand(new EraseCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new MentionsCommand(surroundings, engine))
                .addSubcommand(new TextCommand(surroundings))
                .addSubcommand(GazetteerCommand.commands(surroundings))
                .addSubcommand(ClusterCommand.commands(surroundings));
        line.addSubcommand(
                KnowledgeCommand.on(new Desk(surroundings.in(), surroundings.variables(), surroundings.home())));
        Ansi ansi = surroundings.colourful() ? Ansi.ON : Ansi.OFF;
        line.addSubcommand(new CommandLine.HelpCommand());
        line.getSubcommands().values().forEach(Main::addHelp);
        line.addSubcommand(new EvaluateCommand(new EngineReadings(engine)));
        addHelp(line);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::broken);
    }

    private static void addHelp(CommandLine command) {
        Object group = command.getCommand();
        if (group instanceof KnowledgeCommand || group instanceof DecideCommand || group instanceof ClusterCommand) {
            command.getSubcommands().values().forEach(Main::addHelp);
        }
        command.getCommandSpec().mixinStandardHelpOptions(true).version("marsad " + Version.current());
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                requireNonNull(spec).commandLine(),
                "expected a command, such as demo, read, add, incidents, show or search");
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.say(command + ": " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            String typed = unmatched.getUnmatched().get(0);
            unmatched.getSuggestions().stream()
                    .min(Comparator.comparingInt(known -> Math.abs(known.length() - typed.length())))
                    .ifPresent(known -> surroundings.say("did you mean " + known + "?"));
        }
        surroundings.say("see " + command + " --help");
        return ExitStatus.USAGE;
    }

    private int broken(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof OutputLost lost) {
            return lost(lost, surroundings);
        }
        if (e instanceof UncheckedIOException && e.getCause() instanceof OutputLost lost) {
            return lost(lost, surroundings);
        }
        if (e instanceof IOException && !(e instanceof OutputLost) && inArchive(line)) {
            surroundings.say(line.getCommandSpec().qualifiedName() + ": " + e.getMessage());
            return e instanceof Refused ? ExitStatus.REFUSED : ExitStatus.UNWRITABLE;
        }
        if (e instanceof NotRunning) {
            surroundings.say(line.getCommandSpec().qualifiedName() + ": " + e.getMessage());
            return ExitStatus.UNAVAILABLE;
        }
        if (e instanceof BadKnowledge bad) {
            bad.problems().forEach(surroundings::say);
            return bad.missing() ? ExitStatus.MISSING : ExitStatus.REFUSED;
        }
        surroundings.say("marsad: an error of Marsad itself, please report it: " + e);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        trace.toString().replace('\t', ' ').lines().forEach(surroundings::say);
        return ExitStatus.BROKEN;
    }

    /** Whether a command works on an archive, whose faults are no errors of Marsad itself. */
    private static boolean inArchive(CommandLine line) {
        return line.getCommandSpec().findOption("--archive") != null;
    }

    private static int lost(OutputLost lost, Surroundings surroundings) {
        if (lost.isClosedPipe()) {
            return ExitStatus.CLOSED_PIPE;
        }
        surroundings.say("marsad: standard output: cannot be written: " + lost.getMessage());
        return ExitStatus.UNWRITABLE;
    }
}
