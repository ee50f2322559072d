package org.marsad.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.StatusLine;
import org.marsad.cli.Surroundings;
import org.marsad.export.check.Format;
import org.marsad.export.check.Inspected;
import org.marsad.export.check.Inspection;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of UCDP GED, ACLED or HXL, whoever made them. */
@Command(
        name = "check",
        description = {
            "Holds files of UCDP GED, ACLED or HXL against the rules of their format: columns, types and codes, figures"
                    + " that add up, days, places and countries, sides, sources, duplicates.",
            "Reads CSV in UTF-8, with comma, semicolon or tabulator, whoever made it, and needs no archive. docs/check.md"
                    + " lists the rules."
        },
        footer = {
            "",
            "Examples:",
            "  marsad check ged241.csv",
            "  marsad check --report csv events.csv > findings.csv      to correct the file by",
            "  marsad check --report json *.csv | jq .counts            one object a file",
            "  marsad check --format hxl --strict --most 5 data.csv     warnings count, five of a rule",
            "  marsad export --format ucdp | marsad check -             what standard input brings",
            "",
            "Exit status: 0 no errors (with --strict no warnings either); 1 there are; 66 a file is",
            "missing; 77 no permission; 65 a file cannot be read, or several things went wrong."
        })
public final class CheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    /** Findings of a rule that are told to people unless they ask for more. */
    private static final int FOR_PEOPLE = 20;

    private final Surroundings surroundings;
    private int missing;
    private int forbidden;
    private int unread;
    private boolean problems;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files; - for standard input")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "ucdp|acled|hxl",
            description = "what the files are; default: what their columns tell")
    private @Nullable Format format;

    @Option(
            names = "--report",
            paramLabel = "text|csv|json",
            description = "text for people, csv a row for each finding, json an object for each file")
    private Kind report = Kind.TEXT;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "tell at most so many findings of each rule; default: 20 in text, all in csv and json")
    private @Nullable Integer most;

    @Option(names = "--strict", description = "warnings count as errors for the exit status")
    private boolean strict;

    /** How findings are told. */
    enum Kind {
        TEXT,
        CSV,
        JSON
    }

    /** The command in these surroundings. */
    public CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (most != null && most < 0) {
            throw new ParameterException(spec.commandLine(), "--most: expected at least 0, found " + most);
        }
        Report told = switch (report) {
            case TEXT -> new TextReport(surroundings);
            case CSV -> new CsvReport(surroundings);
            case JSON -> new JsonReport(surroundings);
        };
        for (Path file : files) {
            Source in = opened(file);
            if (in != null) {
                try (in) {
                    check(file, in, told);
                }
            }
        }
        surroundings.out().flush();
        return status();
    }

    private void check(Path file, Source in, Report told) throws IOException {
        StatusLine status = new StatusLine(surroundings);
        Tally tally = new Tally();
        long shown = most != null ? most : report == Kind.TEXT ? FOR_PEOPLE : Long.MAX_VALUE;
        Findings findings = finding -> {
            if (tally.add(finding.rule()) <= shown) {
                add(told, finding);
            }
        };
        told.begin(file.toString());
        Inspected inspected = new Inspected(format, false, 0);
        try {
            inspected = new Inspection(Clock.systemDefaultZone())
                    .of(in, format, findings, n -> status.show(() -> file + ": " + Tally.number(n, "row")));
        } catch (IOException e) {
            if (!in.failed()) {
                throw e; // the output is lost, not the file
            }
            unread(file, String.valueOf(e.getMessage()));
        } finally {
            status.close();
        }
        told.end(inspected, tally);
        problems |= tally.of(Severity.ERROR) > 0 || strict && tally.of(Severity.WARNING) > 0;
    }

    private static void add(Report told, Finding finding) {
        try {
            told.add(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Source opened(Path file) {
        if (file.toString().equals(STANDARD_INPUT)) {
            return new Source(surroundings.in(), false);
        }
        try {
            if (Files.isDirectory(file)) {
                return unread(file, "a directory, expected a file");
            }
            return new Source(Files.newInputStream(file), true);
        } catch (NoSuchFileException e) {
            missing++;
            return unread(file, "there is no such file");
        } catch (AccessDeniedException e) {
            forbidden++;
            return unread(file, "no permission to read it");
        } catch (IOException e) {
            return unread(file, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Source unread(Path file, String why) {
        unread++;
        surroundings.say("marsad: " + file + ": " + why);
        return null;
    }

    /** What went wrong decides; where several things did, that files were refused. */
    private int status() {
        if (unread == 0) {
            return problems ? ExitStatus.PROBLEMS : ExitStatus.OK;
        }
        if (problems) {
            return ExitStatus.REFUSED;
        }
        return missing == unread ? ExitStatus.MISSING : forbidden == unread ? ExitStatus.FORBIDDEN : ExitStatus.REFUSED;
    }
}
