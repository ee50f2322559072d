package org.marsad.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.intake.Item.Taken;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports into claims. */
@Command(
        name = "read",
        description = "Reads reports into claims: what each says, with its words, and who says so.",
        footer = {
            "",
            "Examples:",
            "  marsad read report.txt --published 2020-05-06",
            "  marsad read report.txt --published 2020-05-06 --lang ar",
            "  marsad read report.txt --knowledge my-words",
            "  marsad read samples/reports.jsonl --format jsonl > readings.jsonl",
            "  zcat reports.jsonl.gz | marsad read - --format jsonl",
            "",
            "A row of a .jsonl or .jsonl.gz file is {\"id\", \"text\"} and where known \"title\", \"source\", \"url\", \"published\".",
            "Exit status: 0 all read; 64 wrong usage; 66 a file is missing; 77 no permission; 65 anything else was refused."
        })
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engine engine;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "plain text, .jsonl or .jsonl.gz; - is standard input")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl",
            description = "text for people, json laid out, jsonl one object a line (default text)")
    private Format format = Format.TEXT;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Mixin
    private PageOptions page = new PageOptions();

    /** The forms that readings are written in. */
    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    ReadCommand(Surroundings surroundings, Engine engine) {
        this.surroundings = surroundings;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Engine informed = engine.with(knowledge.folders());
        Batch batch = new Batch(surroundings, stated.options());
        try (ReadingSink sink = sink()) {
            batch.read(files, new Batch.Taker<Ahead.Step>() {
                @Override
                public Ahead.Step work(Taken taken) {
                    return sink.laidOut(informed.read(taken.report()));
                }

                @Override
                public void take(Taken taken, Ahead.@Nullable Step written) throws IOException {
                    requireNonNull(written).run();
                }

                @Override
                public void refuse(Report report, String why) throws IOException {
                    if (format != Format.TEXT) {
                        sink.write(Reading.refused(report, why));
                    }
                }
            });
        }
        return batch.close();
    }

    private ReadingSink sink() throws IOException {
        return switch (format) {
            case TEXT -> ReadingSink.pages(surroundings.out(), page.page(surroundings));
            case JSON -> ReadingSink.json(surroundings.out());
            case JSONL -> ReadingSink.lines(surroundings.out());
        };
    }
}
