package org.marsad.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Added;
import org.marsad.archive.Archive;
import org.marsad.archive.Submission;
import org.marsad.cli.archive.ArchiveOption;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item.Taken;
import org.marsad.intake.table.Columns;
import org.marsad.json.Unprintable;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps reports in an archive and merges what they claim into its incidents. */
@Command(
        name = "add",
        description = "Keeps reports in an archive, reads them, and merges what they claim into its incidents.",
        footer = {
            "",
            "Examples:",
            "  marsad add report.txt --published 2020-05-06",
            "  marsad add reports.jsonl --archive syria.db",
            "  marsad add 'crawl/*.warc.gz' saved-pages/ --outcome outcome.tsv",
            "  marsad add table.csv --column text=body --column published=day --dry-run",
            "  marsad incidents --archive syria.db",
            "",
            "The same bytes are kept once: a run that broke off is completed by the same command again.",
            "Exit status: 0 all kept or known; 64 wrong usage; 66 a file is missing; 77 no permission; 65 anything else was refused."
        })
final class AddCommand implements Callable<Integer> {
    /** Reports that are acknowledged together at most. */
    private static final int BATCH = 500;
    /** Nanoseconds after which what is kept is acknowledged. */
    private static final long SECOND = 1_000_000_000L;

    private final Surroundings surroundings;
    private final Engine engine;

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description =
                    "files, folders or patterns such as 'news/**/*.html': plain text, .jsonl, .html, .csv and .tsv, .rss and"
                            + " .atom, .warc, Telegram's result.json, each also .gz; - is standard input")
    private List<String> sources = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--outcome",
            paramLabel = "FILE",
            description =
                    "writes what became of each report, a row each as soon as it is on disk: outcome, report, claims,"
                            + " incidents, note; - is standard output")
    private String outcome = "";

    @Option(
            names = "--column",
            paramLabel = "FIELD=HEADER",
            description =
                    "the column of a table that holds text, title, source, url, published or id, where its name does not"
                            + " tell; may be given several times")
    private Map<String, String> columns = Map.of();

    @Option(names = "--dry-run", description = "keep nothing; tell how tables would be read, and what would be refused")
    private boolean dryRun;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    AddCommand(Surroundings surroundings, Engine engine) {
        this.surroundings = surroundings;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        IntakeOptions options = options();
        Batch batch = new Batch(surroundings, options);
        if (dryRun) {
            new DryRun(surroundings, options).tell(sources);
            batch.readAll(sources, (Batch.Plain) taken -> {});
            return batch.close();
        }
        Engine informed = engine.with(knowledge.folders());
        try (Archive open = archive.create(surroundings);
                OutcomeTable table = OutcomeTable.to(outcome, surroundings)) {
            Progress progress = new Progress(surroundings, sources);
            Keeping keeping = new Keeping(open, informed, table, progress);
            batch.readAll(sources, keeping);
            keeping.flush();
            progress.close();
            keeping.tell(batch.passed());
        }
        return batch.close();
    }

    private IntakeOptions options() {
        Columns named = Columns.common();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            try {
                named = named.with(column.getKey(), column.getValue());
            } catch (IllegalArgumentException e) {
                throw new ParameterException(requireNonNull(spec).commandLine(), "--column: " + e.getMessage());
            }
        }
        return stated.options().withColumns(named);
    }

    /** Reads reports, gathers them and keeps them some at a time. */
    private final class Keeping implements Batch.Taker<Submission> {
        private final Archive open;
        private final Engine informed;
        private final OutcomeTable table;
        private final Progress progress;
        private final List<Waiting> waiting = new ArrayList<>();
        private final Map<Added.Outcome, Integer> times = new EnumMap<>(Added.Outcome.class);
        private long bytes;

        /** A report that waits to be kept; of one that is known nothing is to be kept. */
        private record Waiting(String name, @Nullable Submission submission) {}

        Keeping(Archive open, Engine informed, OutcomeTable table, Progress progress) {
            this.open = open;
            this.informed = informed;
            this.table = table;
            this.progress = progress;
        }

        @Override
        public boolean known(Taken taken) {
            return open.has(taken.report().id());
        }

        @Override
        public Submission work(Taken taken) {
            return new Submission(
                    informed.read(taken.report()), taken.raw(), taken.reprintOf(), informed.fingerprint());
        }

        @Override
        public void take(Taken taken, @Nullable Submission read) throws IOException {
            waiting.add(new Waiting(taken.report().name(), read));
            bytes += taken.raw().length;
            if (waiting.size() >= BATCH || bytes > 1 << 25) {
                flush();
            }
        }

        @Override
        public void refuse(Report report, String why) throws IOException {
            progress.refused();
            table.refused(report.name(), why);
        }

        void flush() throws IOException {
            if (waiting.isEmpty()) {
                return;
            }
            int at = 0;
            while (at < waiting.size()) {
                int first = at;
                List<Added> done = open.write(() -> keep(first));
                at += done.size();
                for (Added a : done) {
                    times.merge(a.outcome(), 1, Integer::sum);
                    table.row(a);
                }
                progress.kept(done.size(), bytes * done.size() / waiting.size());
            }
            waiting.clear();
            bytes = 0;
        }

        /** Keeps some of those that wait, as many as a second allows, so that nothing is long on its way to the disk. */
        private List<Added> keep(int first) throws IOException {
            List<Added> out = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = first; i < waiting.size() && (out.isEmpty() || System.nanoTime() - start < SECOND); i++) {
                Waiting next = waiting.get(i);
                out.add(next.submission == null ? Added.known(next.name) : open.add(next.submission));
            }
            return out;
        }

        void tell(int passed) {
            surroundings.say("marsad: " + times.getOrDefault(Added.Outcome.ADDED, 0) + " added, "
                    + times.getOrDefault(Added.Outcome.REPRINT, 0) + " added as reprints, "
                    + times.getOrDefault(Added.Outcome.KNOWN, 0) + " known before"
                    + (passed > 0 ? ", " + passed + " parts passed over that are no reports" : ""));
        }
    }

    /** Rows of what became of each report. */
    private record OutcomeTable(OutputStream out, boolean own) implements AutoCloseable {
        static OutcomeTable to(String file, Surroundings surroundings) throws IOException {
            OutcomeTable table = file.isEmpty()
                    ? new OutcomeTable(OutputStream.nullOutputStream(), true)
                    : file.equals("-")
                            ? new OutcomeTable(surroundings.out(), false)
                            : new OutcomeTable(java.nio.file.Files.newOutputStream(java.nio.file.Path.of(file)), true);
            table.line("outcome", "report", "claims", "incidents", "note");
            return table;
        }

        void row(Added a) throws IOException {
            line(
                    a.outcome().name().toLowerCase(java.util.Locale.ROOT),
                    a.report(),
                    Integer.toString(a.claims()),
                    Integer.toString(a.incidents()),
                    a.likeOf() == null ? "" : "same text as " + a.likeOf());
        }

        void refused(String report, String why) throws IOException {
            line("refused", report, "0", "0", why);
        }

        private void line(String... cells) throws IOException {
            StringBuilder row = new StringBuilder();
            for (String cell : cells) {
                row.append(row.isEmpty() ? "" : "\t")
                        .append(Unprintable.escaped(cell).replace('\t', ' '));
            }
            out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            if (own) {
                out.close();
            }
        }
    }
}
