package org.marsad.cli.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.Marsad;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.PublishedConverter;
import org.marsad.json.ReadingJson;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which claims a change of knowledge alters. */
@Command(
        name = "diff",
        description = {
            "Reads reports with the knowledge of REF and with that of now, and shows which claims were added, are gone, or"
                    + " were altered, field by field.",
            "Now is, in a work tree of the project, knowledge/ as it is, elsewhere what ships, with the folders of"
                    + " --knowledge laid over it. What REF names is taken alone; a folder that is not whole is laid over the"
                    + " same as those."
        },
        footer = {
            "",
            "Examples:",
            "  marsad knowledge diff HEAD reports.jsonl                            what my edits in knowledge/ alter",
            "  marsad knowledge diff shipped reports.jsonl --knowledge my-words    what my folder alters",
            "  marsad knowledge diff my-words.old reports.jsonl --knowledge my-words --format json",
            "",
            "Exit status: 0 compared, whether or not they differ; 64 REF is nothing known; 65 a report or a table is wrong."
        })
final class DiffCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "REF",
            description = "shipped, a folder of knowledge, a compiled file, or a revision that git knows")
    private String reference = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "REPORTS",
            description = "plain text, .jsonl or .jsonl.gz; - is standard input")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people, or one JSON object (default text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "the day that words such as \"yesterday\" count from; a row's own value wins over it")
    private @Nullable Published published;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    /** The forms of the differences. */
    enum Format {
        TEXT,
        JSON
    }

    DiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Marsad before = before();
        Marsad now = Marsad.with(desk.open(knowledge.folders()));
        Inputs inputs = new Inputs(published);
        for (String file : files) {
            if (file.equals("-")) {
                inputs.read(desk.in());
            } else {
                inputs.read(Path.of(file));
            }
        }
        ObjectMapper json = new ObjectMapper();
        List<Difference> all = new ArrayList<>();
        for (Report report : inputs.reports()) {
            all.add(Difference.of(node(before.read(report), json), node(now.read(report), json)));
        }
        print(Differences.of(all), json);
        inputs.refused().forEach(spec.commandLine().getErr()::println);
        return inputs.refused().isEmpty() ? ExitStatus.OK : ExitStatus.REFUSED;
    }

    private Marsad before() throws IOException {
        try {
            return Marsad.with(new Reference(desk, "git").open(reference));
        } catch (Reference.Unknown e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static JsonNode node(Reading reading, ObjectMapper json) throws IOException {
        return json.readTree(ReadingJson.line(reading));
    }

    private void print(Differences differences, ObjectMapper json) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(json.writeValueAsString(differences));
        } else {
            differences.lines().forEach(out::println);
        }
        out.flush();
    }
}
