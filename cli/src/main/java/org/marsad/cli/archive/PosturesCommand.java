package org.marsad.cli.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.incident.kept.Held;
import org.marsad.json.HoldingsJson;
import org.marsad.json.Small;
import org.marsad.json.Unprintable;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Link;
import org.marsad.record.Posture;
import org.marsad.record.When;
import org.marsad.record.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who holds what where. */
@Command(
        name = "postures",
        description =
                "Tells who holds what where, according to whom, since when: a timeline of its own, apart from incidents.",
        footer = {
            "",
            "Examples:",
            "  marsad postures",
            "  marsad postures --side STATE:TR --country SY",
            "  marsad postures --format jsonl > postures.jsonl"
        })
public final class PosturesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--side", paramLabel = "ID", description = "of this side: STATE:TR")
    private @Nullable String side;

    @Option(names = "--country", paramLabel = "XX", description = "in this country, ISO 3166-1: SY")
    private @Nullable String country;

    @Option(names = "--format", paramLabel = "text|jsonl", description = "text for people, jsonl one object a line")
    private IncidentsCommand.Format format = IncidentsCommand.Format.TEXT;

    /** The command in these surroundings. */
    public PosturesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive open = archive.open(surroundings)) {
            open.catalogue().postures(h -> {
                if (asked(h.posture())) {
                    String line = format == IncidentsCommand.Format.TEXT
                            ? text(h)
                            : Small.object(json -> HoldingsJson.posture(json, h));
                    surroundings.print(line);
                }
            });
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private boolean asked(Posture p) {
        boolean of = side == null || p.holder().stream().anyMatch(a -> a.id().equals(side));
        return of && (country == null || p.where().stream().anyMatch(w -> country.equals(w.country())));
    }

    private static String text(Held h) {
        Posture p = h.posture();
        LocalDate day = h.day();
        CountRange count = p.count() == null ? null : p.count().value();
        String many =
                count == null || !count.hasFigure() ? "" : (count.low() == null ? count.high() : count.low()) + " ";
        List<Link> chain = p.about().chain();
        String source = chain.isEmpty()
                ? h.report().name()
                : chain.get(chain.size() - 1).name();
        When since = p.since();
        return Unprintable.escaped((day == null ? "undated   " : day.toString()) + "  "
                + String.join(" + ", p.holder().stream().map(Actor::id).toList())
                + ": " + many + p.what().name().toLowerCase(Locale.ROOT)
                + (p.where().isEmpty()
                        ? ""
                        : ", "
                                + String.join(
                                        ", ",
                                        p.where().stream()
                                                .limit(3)
                                                .map(PosturesCommand::name)
                                                .toList()))
                + (since == null
                        ? ""
                        : ", since " + (since.from() == null ? since.words().text() : since.from()))
                + "  [" + source + "; " + p.about().id() + "]");
    }

    private static String name(Where w) {
        return w.nameEn() == null ? w.name() : w.nameEn();
    }
}
