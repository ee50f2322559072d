package org.marsad.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.knowledge.compile.BadKnowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how well reports are read, against annotations of the same reports. */
@Command(
        name = "evaluate",
        header = "Tells how well reports are read, against annotations of the same reports.",
        description = {
            "",
            "GOLD decides what is scored. Rows with \"incidents\": the incidents and their slots. Rows with \"tallies\","
                    + " \"postures\", \"statements\", \"costs\": these kinds. Rows with \"accept\", \"reject\", \"label\":"
                    + " whether single sentences report an assault or a protest.",
            ""
        },
        optionListHeading = "%n",
        footer = {
            "",
            "Examples:",
            "  marsad evaluate gold.jsonl reports.jsonl",
            "  marsad evaluate gold.jsonl reports.jsonl --errors 50",
            "  marsad read --format jsonl reports.jsonl > readings.jsonl",
            "  marsad evaluate gold.jsonl --readings readings.jsonl --format json"
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final BiFunction<Path, List<Path>, Iterator<JsonNode>> read;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "Annotated reports or sentences, one JSON object a line.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REPORTS",
            description = "The reports, one JSON object a line. With --readings they serve to check the spans alone.")
    private @Nullable Path reports;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Score these readings, as \"marsad read --format jsonl\" wrote them, and read nothing anew.")
    private @Nullable Path readings;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the first N misses, false alarms and wrong values to the error output.")
    private int errors;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Print lines for people or one JSON object. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /** The forms of the figures, named as they are typed. */
    enum Format {
        text,
        json
    }

    /**
     * The command over an engine.
     *
     * @param read reads a file of reports into readings, one JSON object a report, as the contract of readings has it, with the
     *     user's folders of knowledge; it throws an {@link UncheckedIOException} where a file cannot be read
     */
    public EvaluateCommand(BiFunction<Path, List<Path>, Iterator<JsonNode>> read) {
        this.read = read;
    }

    /** The command over an engine that knows no folders of the user's own. */
    public EvaluateCommand(Function<Path, Iterator<JsonNode>> read) {
        this((reports, folders) -> read.apply(reports));
    }

    /** Prints the figures and returns 0, or says what is wrong with the files and returns 1. */
    @Override
    public Integer call() throws BadKnowledge {
        if (reports == null && readings == null) {
            throw new ParameterException(
                    spec.commandLine(), "evaluate: expected REPORTS to read or --readings FILE, found neither");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            print(evaluate());
            return DONE;
        } catch (BadRows e) {
            e.problems().forEach(err::println);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BadKnowledge bad) {
                throw bad;
            }
            err.println("evaluate: cannot read: " + e.getCause());
        } catch (IOException e) {
            err.println("evaluate: cannot read: " + e);
        }
        return FAILED;
    }

    private Evaluation evaluate() throws IOException, BadRows {
        Gold annotated = Gold.read(gold);
        Readings found = new Readings(annotated.ids());
        if (readings != null) {
            JsonLines.read(readings, (row, where, problems) -> found.add(row));
        } else if (reports != null) {
            read.apply(reports, knowledge.folders()).forEachRemaining(found::add);
        }
        return Evaluation.of(annotated, found, texts(annotated, found));
    }

    /** The texts to check spans with; none where no reports are given. */
    private Map<String, String> texts(Gold annotated, Readings found) throws IOException, BadRows {
        if (reports == null) {
            return Map.of();
        }
        Map<String, String> texts = Texts.read(reports, annotated.ids());
        List<String> without = annotated.incidents().stream()
                .map(row -> row.path("id").asText())
                .filter(id -> !texts.containsKey(id) && !found.of(id).isMissingNode())
                .map(id -> reports.getFileName() + ": expected the text that was read as " + id + ", found none")
                .toList();
        if (!without.isEmpty()) {
            throw new BadRows(without);
        }
        return texts;
    }

    private void print(Evaluation evaluation) {
        evaluation.errors(errors).forEach(spec.commandLine().getErr()::println);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(ScoreJson.of(evaluation));
        } else {
            ScoreReport.of(evaluation).forEach(out::println);
        }
        out.flush();
    }
}
