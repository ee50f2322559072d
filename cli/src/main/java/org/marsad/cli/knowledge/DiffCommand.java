package org.marsad.cli.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.Marsad;
import org.marsad.json.ReadingJson;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private ToolOptions options = new ToolOptions();

    DiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Marsad before = before();
        Marsad now = Marsad.with(desk.open(options.folders()));
        Inputs inputs = new Inputs(options.published());
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
        return inputs.status(spec.commandLine().getErr());
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
        if (options.json()) {
            out.println(json.writeValueAsString(differences));
        } else {
            differences.lines().forEach(out::println);
        }
        out.flush();
    }
}
