package org.marsad.cli.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.incident.toll.Policy;
import org.marsad.intake.InputFiles;
import org.marsad.intake.Item.Unopened;
import org.marsad.json.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands a cluster files of reports. */
@Command(
        name = "submit",
        description =
                "Hands the cluster files of reports (JSON Lines, web archives and all that marsad read takes in) and prints the"
                        + " job's id. Their incidents come as rows; of several of one id that with the highest version holds.",
        footer = {
            "",
            "Examples:",
            "  marsad cluster submit reports.jsonl 'crawl/*.warc.gz' --output incidents --wait",
            "  marsad cluster submit inbox/ --output incidents --watch 30      goes on with files that come later",
            "  marsad cluster submit crawl/ --postgres 'jdbc:postgresql://localhost/marsad?user=marsad'"
        })
final class SubmitCommand implements Callable<Integer> {
    private static final String SUBMITTED = "JobID ";
    private static final int CLIENT_HEAP = 256;
    private static final Set<String> ENDED = Set.of("FINISHED", "FAILED", "CANCELED");

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "files, folders, patterns, or addresses of a store of files")
    private List<String> inputs = List.of();

    @Option(
            names = {"--output", "-o"},
            paramLabel = "DIR",
            description = "folder that gets the rows, and in refused/ what was not read and why")
    private @Nullable String output;

    @Option(names = "--format", paramLabel = "jsonl|csv", description = "how rows lie in its files (default jsonl)")
    private Format format = Format.JSONL;

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            description = "a database whose table cluster_incident gets the incidents as they stand")
    private @Nullable String postgres;

    @Option(
            names = "--policy",
            paramLabel = "ucdp|acled|ibc|airwars",
            description = "whose rules make the figures (default ucdp)")
    private Policy policy = Policy.UCDP;

    @Option(
            names = "--lateness",
            paramLabel = "DAYS",
            description =
                    "how far a report may lag behind the newest and still be merged with those of its day at once; later ones"
                            + " revise what was written (default 3)")
    private int lateness = 3;

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            description = "look for new files so often and never end (default: end with the files that are there)")
    private int watch;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "slots to work in (default: one of each TaskManager)")
    private int parallelism;

    @Option(names = "--wait", description = "return when the job has ended; exit status 1 where it failed")
    private boolean wait;

    /** How rows lie in files. */
    enum Format {
        JSONL,
        CSV
    }

    SubmitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null && postgres == null) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "expected --output or --postgres, found neither");
        }
        Site site = folder.site(surroundings);
        Rest rest = new Rest(Settings.of(site));
        Tree overview = rest.ask("/overview");
        List<String> files = new ArrayList<>();
        if (!gather(files)) {
            return ExitStatus.MISSING;
        }
        long slots = parallelism > 0 ? parallelism : StartCommand.number(overview, "taskmanagers");
        String id = submit(site, EngineJars.find().job(), slots, files);
        surroundings.print(id);
        surroundings.out().flush();
        return wait ? await(rest, id) : ExitStatus.OK;
    }

    /** Whether all inputs are there; addresses are left to the engine. */
    private boolean gather(List<String> files) {
        List<Unopened> missing = new ArrayList<>();
        for (String input : inputs) {
            if (input.contains("://")) {
                files.add(input);
            } else if (Files.isDirectory(Path.of(input))) {
                files.add(absolute(Path.of(input)));
            } else {
                new InputFiles(List.of(input)).each(new InputFiles.Taker() {
                    @Override
                    public void file(Path file) {
                        if (Files.exists(file)) {
                            files.add(absolute(file));
                        } else {
                            missing.add(new Unopened(file.toString(), Unopened.Kind.MISSING, "no such file"));
                        }
                    }

                    @Override
                    public void standardInput() {
                        missing.add(
                                new Unopened("-", Unopened.Kind.OTHER, "a cluster reads files, not standard input"));
                    }

                    @Override
                    public void none(Unopened argument) {
                        missing.add(argument);
                    }
                });
            }
        }
        missing.forEach(m -> surroundings.say("marsad cluster submit: " + m.message()));
        return missing.isEmpty();
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private String submit(Site site, Path job, long slots, List<String> files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "--detached",
                "--parallelism",
                Long.toString(slots),
                job.toAbsolutePath().toString()));
        if (output != null) {
            arguments.addAll(List.of("--output", output.contains("://") ? output : absolute(Path.of(output))));
        }
        if (postgres != null) {
            arguments.addAll(List.of("--postgres", postgres));
        }
        arguments.addAll(List.of("--format", format.name().toLowerCase(Locale.ROOT), "--policy", policy.code()));
        arguments.addAll(List.of("--lateness", Integer.toString(lateness), "--watch", Integer.toString(watch)));
        arguments.addAll(files);
        ProcessBuilder client = new ProcessBuilder(EngineProcess.command(
                        site, CLIENT_HEAP, EngineProcess.CLIENT, arguments.toArray(String[]::new)))
                .redirectErrorStream(true);
        client.environment().put("FLINK_CONF_DIR", site.settings().toString());
        Process process = client.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(site.log("submit"), told);
        int at = told.indexOf(SUBMITTED);
        if (at < 0) {
            String why = told.lines()
                    .filter(line -> line.startsWith("Caused by: "))
                    .reduce((first, last) -> last)
                    .orElse("the engine's client did not say why");
            throw new NotRunning(
                    "the cluster did not take the job: " + why + "; all of it is in " + site.log("submit"));
        }
        return told.substring(at + SUBMITTED.length())
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }

    /** Asks until the job has ended; while the JobManager is away it may come back. */
    private int await(Rest rest, String id) throws IOException {
        while (true) {
            String state = "";
            try {
                state = rest.ask("/jobs/" + id).text("state");
            } catch (NotRunning e) {
                // the JobManager is started again, or stop ends this
            }
            if (ENDED.contains(state)) {
                surroundings.say("marsad cluster: job " + id + " " + state.toLowerCase(Locale.ROOT));
                return state.equals("FINISHED") ? ExitStatus.OK : ExitStatus.PROBLEMS;
            }
            StartCommand.pause();
        }
    }
}
