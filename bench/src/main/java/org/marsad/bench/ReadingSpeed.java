package org.marsad.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Megabytes of UTF-8 text that are read in a second: to claims, as far as each station before, by Lucene's analyser of Arabic, and only
 * decoded. All read the same texts in one run, so that their ratios tell more than the figures of a machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 7, time = 5)
public class ReadingSpeed {
    /** JSON Lines of reports; empty for the corpus beside the project. */
    @Param("")
    public String file = "";

    /** How many of its reports are read, spread evenly. */
    @Param("1500")
    public int reports;

    private Corpus corpus = new Corpus(List.of(), 0);
    private final List<byte[]> bytes = new ArrayList<>();
    private final Analyzer arabic = new ArabicAnalyzer();
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
        corpus.reports().forEach(r -> bytes.add(r.text().getBytes(StandardCharsets.UTF_8)));
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
            Pieces pieces = new Pieces(new TokenisedText(report.text(), knowledge), day);
            hole.consume(pieces.times());
            hole.consume(pieces.places());
            hole.consume(pieces.people());
            hole.consume(pieces.means());
            hole.consume(pieces.sites());
            hole.consume(pieces.money());
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

    /** Lucene's tokens, folded and stemmed. */
    @Benchmark
    public void lucene(Read read, Blackhole hole) throws IOException {
        for (Report report : corpus.reports()) {
            try (TokenStream stream = arabic.tokenStream("text", report.text())) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    hole.consume(term.length());
                }
                stream.end();
            }
        }
        read.megabytes += corpus.megabytes();
    }

    /** Bytes to characters and no more. */
    @Benchmark
    public void decode(Read read, Blackhole hole) {
        bytes.forEach(b -> hole.consume(new String(b, StandardCharsets.UTF_8)));
        read.megabytes += corpus.megabytes();
    }

    /**
     * Measures with one thread, then reads to claims with two; prints medians, ratios and what reading allocates. Takes JMH's options,
     * such as {@code -p reports=10000} or {@code -f 3}.
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        Map<String, RunResult> results = new LinkedHashMap<>();
        for (RunResult r : new Runner(options(given, "").build()).run()) {
            results.put(r.getPrimaryResult().getLabel(), r);
        }
        RunResult two = new Runner(options(given, ".claims$").threads(2).build()).runSingle();
        results.forEach((name, r) -> print("text to " + name, rate(r)));
        print("text to claims, two threads", rate(two));
        double claims = rate(requireNonNull(results.get("claims")));
        print("claims to Lucene", claims / rate(requireNonNull(results.get("lucene"))));
        print("two threads to one", rate(two) / claims);
        RunResult one = requireNonNull(results.get("claims"));
        double texts = Corpus.read(
                        one.getParams().getParam("file"),
                        Integer.parseInt(one.getParams().getParam("reports")))
                .megabytes();
        print("bytes allocated a byte of text", median(one, "gc.alloc.rate.norm") / (texts * 1e6));
    }

    private static ChainedOptionsBuilder options(CommandLineOptions given, String benchmark) {
        return new OptionsBuilder()
                .parent(given)
                .include(ReadingSpeed.class.getName() + benchmark)
                .addProfiler(GCProfiler.class);
    }

    private static double rate(RunResult result) {
        return median(result, "megabytes");
    }

    private static double median(RunResult result, String counter) {
        return requireNonNull(result.getSecondaryResults().get(counter))
                .getStatistics()
                .getPercentile(50);
    }

    private static void print(String what, double value) {
        System.out.printf(Locale.ROOT, "%-32s %8.3f%n", what, value);
    }
}
