package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.export.method.Basis;
import org.marsad.export.method.Method;
import org.marsad.export.method.Stock;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.Cache;
import org.marsad.knowledge.compile.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the page that says how a record is made. */
@Command(
        name = "method",
        description =
                "Writes how the record is made, in English and Arabic: sources, inclusion, grades, how figures are made,"
                        + " limits; from the policy, the knowledge and the archive. What Every Casualty's standards ask for.",
        footer = {
            "",
            "Examples:",
            "  marsad method -o method.html",
            "  marsad method --archive syria.db --policy airwars --format md -o METHOD.md",
            "  marsad evaluate … > scores.txt; marsad method --evaluation scores.txt -o method.html"
        })
public final class MethodCommand implements Callable<Integer> {
    /** Tables of the world; all others are words of the language. */
    private static final Set<String> WORLD =
            Set.of("places", "countries", "parties", "outlets", "persons", "offices", "camps", "allegiances", "homes");

    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--format", paramLabel = "html|md", description = "a page, or Markdown (default html)")
    private Format format = Format.HTML;

    @Option(
            names = "--evaluation",
            paramLabel = "FILE",
            description = "what marsad evaluate printed, to be shown among the limits")
    private @Nullable Path evaluation;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to (default: standard output)")
    private @Nullable Path output;

    /** The forms of the page. */
    enum Format {
        HTML,
        MD
    }

    /** The command in these surroundings. */
    public MethodCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (evaluation != null && !Files.isReadable(evaluation)) {
            surroundings.say("marsad method: " + evaluation + ": no such file");
            return ExitStatus.MISSING;
        }
        Method method = new Method(
                basis(opened()),
                stock(),
                policy.policy(),
                evaluation == null ? null : Files.readString(evaluation),
                LocalDate.now(Clock.systemUTC()));
        String page = format == Format.HTML ? method.html() : method.markdown();
        if (output == null) {
            surroundings.out().write(page.getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
        } else {
            Files.writeString(output, page);
        }
        return ExitStatus.OK;
    }

    /** What the archive holds; null where none is named and none is here. */
    private @Nullable Stock stock() throws IOException {
        if (!archive.named(surroundings) && !Files.exists(Path.of(archive.where(surroundings)))) {
            return null;
        }
        try (Archive open = archive.open(surroundings)) {
            return Stock.of(open.history().holdings(Filter.all()));
        }
    }

    /** What reading would read with: that which the launcher lays beside the jar, else what is in it, and folders laid over it. */
    private Knowledge opened() throws IOException {
        String file = System.getProperty("marsad.knowledge");
        if (knowledge.folders().isEmpty()) {
            return file == null || !Files.isReadable(Path.of(file)) ? Knowledge.open() : Knowledge.open(Path.of(file));
        }
        List<Folder> layers = new ArrayList<>(List.of(Folder.shipped()));
        for (Path folder : knowledge.folders()) {
            layers.add(Folder.at(folder));
        }
        return Cache.usual(surroundings.variables()).open(layers);
    }

    private static Basis basis(Knowledge k) {
        int words = 0;
        for (int id = 0; id < k.size(); id++) {
            words += WORLD.contains(k.tableOf(id)) ? 0 : 1;
        }
        Set<String> countries = new HashSet<>();
        for (Entry place : k.entries("places")) {
            countries.add(place.get("country"));
        }
        return new Basis(
                k.fingerprint(),
                words,
                k.patterns().size(),
                k.entries("parties").size(),
                k.entries("outlets").size(),
                k.entries("places").size(),
                countries.size());
    }
}
