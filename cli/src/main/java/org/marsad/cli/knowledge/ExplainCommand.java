package org.marsad.cli.knowledge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which entries fired on which words, and which nearly did. */
@Command(
        name = "explain",
        description = {
            "Shows for each sentence which rows of which tables fired on which words, the pieces made of them, the patterns"
                    + " that matched, those of which one element is missing, and the claims with the rules they rest on.",
            "In a work tree of the project it reads knowledge/ as it is now, elsewhere what ships."
        },
        footer = {
            "",
            "Examples:",
            "  marsad knowledge explain 'قتل ثلاثة مدنيين في غارة على البلدة'",
            "  marsad knowledge explain --knowledge my-words 'وقعت زلزلة الحي'",
            "  cat report.txt | marsad knowledge explain - --published 2020-05-06 --format json",
            "",
            "Exit status: 0 explained; 65 there are no words, or a table is wrong; 66 a folder is missing."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "words in Arabic; - is standard input")
    private List<String> words = List.of();

    @Mixin
    private ToolOptions options = new ToolOptions();

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Explainer explainer = new Explainer(desk.open(options.folders()));
        Inputs inputs = new Inputs(options.published());
        if (words.equals(List.of("-"))) {
            inputs.read(desk.in());
        } else {
            inputs.read(new ByteArrayInputStream(String.join(" ", words).getBytes(StandardCharsets.UTF_8)));
        }
        PrintWriter out = spec.commandLine().getOut();
        ObjectMapper json = new ObjectMapper();
        for (Report report : inputs.reports()) {
            Explanation explanation = explainer.explain(report);
            if (options.json()) {
                out.println(json.writeValueAsString(explanation));
            } else {
                ExplanationPage.of(explanation).forEach(out::println);
            }
        }
        out.flush();
        return inputs.status(spec.commandLine().getErr());
    }
}
