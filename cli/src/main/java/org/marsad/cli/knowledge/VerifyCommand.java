package org.marsad.cli.knowledge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.ExitStatus;
import org.marsad.json.Unprintable;
import org.marsad.knowledge.compile.BadKnowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks knowledge and runs its examples. */
@Command(
        name = "verify",
        description = {
            "Checks words, patterns, places and parties, runs every example and counter-example, and names the file and"
                    + " line of whatever is wrong.",
            "In a work tree of the project it checks knowledge/, elsewhere what ships, with the folders given laid over it."
        },
        footer = {
            "",
            "Examples:",
            "  marsad knowledge verify",
            "  marsad knowledge verify my-words",
            "  marsad knowledge verify --watch my-words     again after each change, until Ctrl-C",
            "",
            "Exit status: 0 nothing is wrong; 1 there are problems; 66 a folder is missing; 65 it holds no table."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final List<String> WATCHED = List.of("", "ar", "ar/words", "ar/patterns", "world", "world/places");
    private static final int SETTLING_MILLISECONDS = 200;

    private final Desk desk;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "folders of your own, as with --knowledge")
    private List<Path> folders = List.of();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--watch", description = "check again after each change, until Ctrl-C")
    private boolean watch;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> all = new ArrayList<>(knowledge.folders());
        all.addAll(folders);
        return watch ? watch(all) : verify(all);
    }

    private int verify(List<Path> all) throws IOException {
        Verification found = Verification.of(desk.layers(all));
        PrintWriter out = spec.commandLine().getOut();
        found.problems().forEach(p -> out.println(Unprintable.escaped(p.toString())));
        out.println("marsad: " + found.rows() + " rows, " + found.patterns() + " patterns, " + found.examples()
                + " examples and " + found.counterExamples() + " counter-examples: "
                + found.problems().size() + (found.problems().size() == 1 ? " problem" : " problems"));
        out.flush();
        return found.problems().isEmpty() ? ExitStatus.OK : ExitStatus.PROBLEMS;
    }

    private int watch(List<Path> all) throws IOException {
        int status = ExitStatus.OK;
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            while (true) {
                register(all, changes); // folders may be new
                status = told(all);
                WatchKey key = changes.take();
                while (key != null) { // an editor writes several times
                    key.pollEvents();
                    key.reset();
                    key = changes.poll(SETTLING_MILLISECONDS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            return status;
        }
    }

    /** Verifies; a folder that cannot be read just now is told and waited for. */
    private int told(List<Path> all) throws IOException {
        try {
            return verify(all);
        } catch (BadKnowledge e) {
            PrintWriter out = spec.commandLine().getOut();
            e.problems().forEach(p -> out.println(Unprintable.escaped(p)));
            out.flush();
            return ExitStatus.PROBLEMS;
        }
    }

    private void register(List<Path> all, WatchService changes) throws IOException {
        List<Path> roots = new ArrayList<>(all);
        @Nullable Path project = desk.project();
        if (project != null) {
            roots.add(project);
        }
        for (Path root : roots) {
            for (String name : WATCHED) {
                Path folder = root.resolve(name);
                if (Files.isDirectory(folder)) {
                    folder.register(
                            changes,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                }
            }
        }
    }
}
