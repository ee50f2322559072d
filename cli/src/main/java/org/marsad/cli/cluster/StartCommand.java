package org.marsad.cli.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.json.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a cluster, or what of it does not run. */
@Command(
        name = "start",
        description =
                "Starts a JobManager, TaskManagers and a keeper on 127.0.0.1 and returns when they are ready. Where some of them"
                        + " run already it starts the others; jobs that were under way go on from their last checkpoint.",
        footer = {
            "",
            "Examples:",
            "  marsad cluster start",
            "  marsad cluster start --taskmanagers 4 --slots 1 --memory 2048",
            "  marsad cluster start          after one of them was killed: starts it again"
        })
final class StartCommand implements Callable<Integer> {
    private static final int PATIENCE = 180;
    private static final int SECOND = 1000;
    private static final int KEEPER_HEAP = 64;
    /** Of a TaskManager for the engine itself, in MiB. */
    private static final int ENGINE_HEAP = 128;

    private final Surroundings surroundings;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(names = "--taskmanagers", paramLabel = "N", description = "processes that work (default 2)")
    private int taskManagers = 2;

    @Option(
            names = "--slots",
            paramLabel = "N",
            description =
                    "threads of each TaskManager that may work (default 2, so that one takes over where another is lost)")
    private int slots = 2;

    @Option(names = "--memory", paramLabel = "MB", description = "heap of each TaskManager (default 1024)")
    private int memory = 1024;

    @Option(names = "--checkpoints", paramLabel = "SECONDS", description = "time between two checkpoints (default 10)")
    private int checkpoints = 10;

    StartCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Site site = folder.site(surroundings);
        EngineJars jars = EngineJars.find();
        Settings settings = Settings.at(site);
        Crew crew = Crew.of(site);
        if (!crew.runs()) {
            settings.write(slots, memory, checkpoints);
            jars.lay(site);
        }
        start(
                crew,
                "keeper",
                KEEPER_HEAP,
                site,
                EngineProcess.KEEPER,
                settings.keeperFile().toString());
        String conf = site.settings().toString();
        start(crew, "jobmanager", Settings.JOB_MANAGER_HEAP, site, EngineProcess.JOB_MANAGER, "--configDir", conf);
        for (int i = 1; i <= taskManagers; i++) {
            start(
                    crew,
                    "taskmanager-" + i,
                    memory + ENGINE_HEAP,
                    site,
                    EngineProcess.TASK_MANAGER,
                    "--configDir",
                    conf);
        }
        await(settings, crew);
        return ExitStatus.OK;
    }

    private static void start(Crew crew, String name, int heap, Site site, String main, String... arguments)
            throws IOException {
        if (!crew.runs(name)) {
            crew.start(name, EngineProcess.command(site, heap, main, arguments));
        }
    }

    private void await(Settings settings, Crew crew) throws IOException {
        Rest rest = new Rest(settings);
        for (int seconds = 0; seconds < PATIENCE; seconds++) {
            for (Crew.Hand hand : crew.hands()) {
                if (!hand.runs()) {
                    throw new NotRunning(hand.name() + " ended at once: "
                            + last(settings.site().log(hand.name())) + "; all of it is in "
                            + settings.site().log(hand.name()));
                }
            }
            try {
                Tree overview = rest.ask("/overview");
                long here = number(overview, "taskmanagers");
                if (here >= taskManagers && number(overview, "slots-total") >= here) {
                    surroundings.print("ready: 1 JobManager, " + here + " TaskManagers, "
                            + number(overview, "slots-total") + " slots; " + settings.address());
                    return;
                }
            } catch (NotRunning e) {
                // it is asked again
            }
            pause();
        }
        throw new NotRunning("the cluster is not ready after " + PATIENCE + " seconds; see the logs in "
                + settings.site().log("x").getParent() + ", and marsad cluster stop ends what runs");
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    static long number(Tree tree, String field) {
        Long n = tree.number(field);
        return n == null ? 0 : n;
    }

    private static String last(Path log) throws IOException {
        List<String> lines = new ArrayList<>(Files.exists(log) ? Files.readAllLines(log) : List.of());
        lines.removeIf(line -> line.isBlank() || line.startsWith("\t"));
        return lines.isEmpty() ? "it wrote nothing" : lines.get(lines.size() - 1);
    }
}
