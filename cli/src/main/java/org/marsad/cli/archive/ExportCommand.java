package org.marsad.cli.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.State;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.export.Form;
import org.marsad.export.Forms;
import org.marsad.export.Outcome;
import org.marsad.export.Terms;
import org.marsad.export.delivery.Delivery;
import org.marsad.export.delivery.Export;
import org.marsad.handover.Handover;
import org.marsad.handover.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes incidents in the forms that others read. */
@Command(
        name = "export",
        description =
                "Writes the incidents of an archive in a form that other tools read, with a manifest of what it holds and"
                        + " sums that sha256sum -c verifies.",
        footer = {
            "",
            "Examples:",
            "  marsad export --format csv -o out/",
            "  marsad export --format geojson -o may.geojson --from 2020-05-01 --to 2020-05-31",
            "  marsad export --format ucdp --policy ucdp -o ucdp.csv",
            "  marsad export --format acled --policy acled --as-of 2026-03-01 -o acled.csv",
            "  marsad export --format csv --public --hxl -o for-everybody/",
            "  marsad export --format jsonl -o - | jq .casualties.killed.best",
            "",
            "The same archive, options and version of Marsad give the same bytes. docs/export.md tells every column."
        })
public final class ExportCommand implements Callable<Integer> {
    /** The forms that there are. */
    private static final List<Form> FORMS = Forms.all();

    private static final List<String> WITHOUT_COLUMNS = List.of("geojson", "jsonl");

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            required = true,
            description =
                    "csv (Marsad's own tables, with datapackage.json), geojson, jsonl, ucdp (49 columns of UCDP GED), acled (31 columns, ACLED-style)")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER|FILE",
            required = true,
            description =
                    "a folder; or one file, where it ends in .csv, .geojson or .jsonl and the form has but one; - is standard"
                            + " output, without a manifest")
    private String output = "";

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--raw", description = "leaves cells as they are that a spreadsheet would calculate")
    private boolean raw;

    @Option(names = "--hxl", description = "a second header row with tags of the Humanitarian Exchange Language")
    private boolean hxl;

    @Option(
            names = "--public",
            description =
                    "what everybody may see: no place finer than a settlement, no name of a private person, no words of reports")
    private boolean open;

    @Option(names = "--replace", description = "an earlier export in that place gives way")
    private boolean replace;

    /** The command in these surroundings. */
    public ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Form form = form();
        if (hxl && WITHOUT_COLUMNS.contains(form.name())) {
            throw wrong("--hxl: expected a form with columns, found " + form.name());
        }
        boolean stream = output.equals("-");
        boolean file = stream || isFile(output);
        if (file && form.single().isEmpty()) {
            throw wrong("--output: expected a folder, for " + form.name() + " has several files, found " + output);
        }
        Filter asked = filter.filter();
        try (Archive opened = archive.open(surroundings)) {
            State state = asOf.of(opened);
            String moment = asOf.moment() == null ? null : String.valueOf(asOf.moment());
            Terms terms = new Terms(policy.policy(), raw, hxl, open);
            Export export = Handover.export(opened, Question.of(asked), form, terms, state, moment);
            Delivery delivery = new Delivery(replace);
            Outcome outcome = stream
                    ? delivery.stream(export, surroundings.out())
                    : file ? delivery.file(export, Path.of(output)) : delivery.folder(export, Path.of(output));
            if (!stream) {
                say(outcome);
            }
            return ExitStatus.OK;
        } catch (UncheckedIOException e) {
            throw requireNonNull(e.getCause());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(requireNonNull(spec).commandLine(), message);
    }

    private Form form() {
        return FORMS.stream()
                .filter(f -> f.name().equals(format.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("--format: expected one of "
                        + String.join(", ", FORMS.stream().map(Form::name).toList()) + ", found " + format));
    }

    private static boolean isFile(String output) {
        String lower = output.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".geojson") || lower.endsWith(".jsonl");
    }

    private void say(Outcome outcome) {
        surroundings.say("marsad: " + output + ": " + IncidentLine.counted((int) outcome.incidents(), "incident")
                + (outcome.leftOut().isEmpty()
                        ? ""
                        : ", " + outcome.leftOut().size() + " left out; the manifest tells why"));
    }
}
