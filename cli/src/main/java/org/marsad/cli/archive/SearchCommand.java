package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.marsad.archive.Archive;
import org.marsad.archive.Hit;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.json.Small;
import org.marsad.json.Unprintable;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;
import org.marsad.text.Snippet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds reports by their words. */
@Command(
        name = "search",
        description = "Finds reports by their words, whatever their spelling: \u0623\u062d\u0645\u062f finds"
                + " \u0627\u062d\u0645\u062f, and places answer to their Latin names too.",
        footer = {
            "",
            "Examples:",
            "  marsad search \u0633\u0648\u0642 \u062c\u0631\u0627\u0628\u0644\u0633",
            "  marsad search Jarablus --ranked",
            "  marsad search Jarablus --most 100 --format jsonl",
            "",
            "Exit status: 0 something was found; 1 nothing was."
        })
public final class SearchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "words that a report must all hold")
    private List<String> words = List.of();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--ranked", description = "those that say most about the words first, instead of the newest")
    private boolean ranked;

    @Option(names = "--most", paramLabel = "N", description = "at most so many (default 20)")
    private int most = 20;

    @Option(names = "--format", paramLabel = "text|jsonl", description = "text for people, jsonl one object a line")
    private IncidentsCommand.Format format = IncidentsCommand.Format.TEXT;

    /** The command in these surroundings. */
    public SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Set<String>> question = SearchForm.question(String.join(" ", words));
        try (Archive open = archive.open(surroundings)) {
            List<Hit> hits = open.catalogue().search(question, ranked, most);
            StringBuilder out = new StringBuilder();
            for (Hit hit : hits) {
                out.append(
                        format == IncidentsCommand.Format.TEXT ? text(hit, question) : Small.object(hit::write) + "\n");
            }
            surroundings.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return hits.isEmpty() ? ExitStatus.PROBLEMS : ExitStatus.OK;
        }
    }

    private static String text(Hit hit, List<Set<String>> question) {
        Report r = hit.report();
        Published published = r.published();
        String head = r.name()
                + (r.source() == null ? "" : " · " + r.source())
                + (published == null ? "" : " · " + published.written());
        String incidents = hit.incidents().isEmpty() ? "" : "  " + String.join(", ", hit.incidents()) + "\n";
        return Unprintable.escaped(head) + "\n  "
                + Unprintable.escaped(Snippet.of(r.text(), question).line()) + "\n" + incidents;
    }
}
