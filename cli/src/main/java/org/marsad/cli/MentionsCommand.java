package org.marsad.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.knowledge.KnowledgeOption;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item.Taken;
import org.marsad.json.MentionJson;
import org.marsad.mention.Mention;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Published;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the pieces of texts, whatever their language: a phrase may be too short to tell. */
@Command(
        name = "mentions",
        description =
                "Lists the pieces of texts: numbers, dates, places, parties, means, actions, acts of saying; one JSON object"
                        + " a line, one line a text.",
        footer = {
            "",
            "Examples:",
            "  marsad mentions report.txt --published 2020-05-06",
            "  echo 'قتل ثلاثة مدنيين أمس' | marsad mentions --published 2020-05-06",
            "  marsad mentions phrases.jsonl --prefer future --week-start saturday"
        })
final class MentionsCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Engine engine;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "plain text, .jsonl or .jsonl.gz; - or none is standard input")
    private List<String> files = List.of("-");

    @Option(names = "--format", paramLabel = "jsonl", description = "one object a line, the only form there is")
    @SuppressWarnings("UnusedVariable") // there is nothing to choose yet; any other form is wrong usage
    private Format format = Format.JSONL;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "the day that words such as \"yesterday\" count from; a row's own value wins over it")
    private @Nullable Published published;

    @Option(
            names = "--prefer",
            paramLabel = "past|future",
            defaultValue = "past",
            description = "which one a bare weekday or month is; default: ${DEFAULT-VALUE}")
    private Side prefer = Side.PAST;

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            defaultValue = "monday",
            description = "the first day of a week, in English; default: ${DEFAULT-VALUE}")
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    /** Which of two days of a name. */
    enum Side {
        PAST,
        FUTURE
    }

    /** The forms that mentions are written in. */
    enum Format {
        JSONL
    }

    MentionsCommand(Surroundings surroundings, Engine engine) {
        this.surroundings = surroundings;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        Engine informed = engine.with(knowledge.folders());
        Batch batch = new Batch(surroundings, new IntakeOptions(published, null, null, null, true));
        try (MentionJson json = new MentionJson(surroundings.out())) {
            batch.read(files, new Batch.Taker<List<Mention>>() {
                @Override
                public List<Mention> work(Taken taken) {
                    return informed.mentions(taken.report(), new Reckoning(weekStart, prefer == Side.FUTURE));
                }

                @Override
                public void take(Taken taken, @Nullable List<Mention> found) throws IOException {
                    json.write(taken.report(), requireNonNull(found));
                }

                @Override
                public void refuse(Report report, String why) throws IOException {
                    json.refuse(report, why);
                }
            });
        }
        return batch.close();
    }
}
