package org.marsad.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.marsad.Marsad;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.text.TokenisedText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Megabytes of UTF-8 text that one thread reads in a second: to claims, and as far as each station before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingSpeed {
    /** JSON Lines of reports; empty for the corpus beside the project. */
    @Param("")
    public String file = "";

    /** How many of its reports are read, spread evenly. */
    @Param("1500")
    public int reports;

    private Corpus corpus = new Corpus(List.of(), 0);
    private final Knowledge knowledge = Knowledge.open();
    private final Marsad marsad = Marsad.open();

    /** What was read, of which JMH makes a rate. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Read {
        /** A million bytes each. */
        public double megabytes;
    }

    @Setup
    public void open() {
        corpus = Corpus.read(file, reports);
    }

    @Benchmark
    public void claims(Read read, Blackhole hole) {
        for (Report report : corpus.reports()) {
            hole.consume(marsad.read(report));
        }
        read.megabytes += corpus.megabytes();
    }

    @Benchmark
    public void pieces(Read read, Blackhole hole) {
        for (Report report : corpus.reports()) {
            Published published = report.published();
            LocalDate day = published == null ? null : published.day();
            hole.consume(new Pieces(new TokenisedText(report.text(), knowledge), day));
        }
        read.megabytes += corpus.megabytes();
    }

    @Benchmark
    public void tokens(Read read, Blackhole hole) {
        for (Report report : corpus.reports()) {
            hole.consume(new TokenisedText(report.text(), knowledge));
        }
        read.megabytes += corpus.megabytes();
    }

    /** Measures; takes JMH's options, such as {@code -p reports=10000} or {@code -f 3}. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(ReadingSpeed.class.getName())
                        .build())
                .run();
        for (RunResult result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "text to %-7s %6.2f MB/s%n",
                    result.getPrimaryResult().getLabel(),
                    requireNonNull(result.getSecondaryResults().get("megabytes"))
                            .getScore());
        }
    }
}
