package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.State;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.export.change.Change;
import org.marsad.export.change.Changes;
import org.marsad.export.change.ChangesAtom;
import org.marsad.export.change.ChangesJson;
import org.marsad.export.change.ChangesText;
import org.marsad.export.change.Span;
import org.marsad.json.Unprintable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed between two moments, and why. */
@Command(
        name = "changes",
        description =
                "Tells what changed between two moments, incident by incident and field by field, with the reports"
                        + " and decisions behind it.",
        footer = {
            "",
            "Examples:",
            "  marsad changes --since 2026-11-20",
            "  marsad changes --since 2026-11-20T08:00:00+03:00 --until 2026-11-21T08:00:00+03:00",
            "  marsad changes --since 2026-11-20 --format atom > changes.atom",
            "  marsad changes --since 2026-11-20 --format json | jq '.changes[] | select(.what == \"merged\")'"
        })
public final class ChangesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--since",
            paramLabel = "MOMENT",
            required = true,
            converter = Moment.Converter.class,
            description = "a day, from its beginning in UTC, or a moment with its offset")
    private @Nullable Moment since;

    @Option(
            names = "--until",
            paramLabel = "MOMENT",
            converter = Moment.Converter.class,
            description = "a day, to its end in UTC, or a moment with its offset (default now)")
    private @Nullable Moment until;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(
            names = "--format",
            paramLabel = "text|json|atom",
            description = "text for people, json for programs, atom for readers of feeds (default text)")
    private Format format = Format.TEXT;

    /** The forms that changes are written in. */
    enum Format {
        TEXT,
        JSON,
        ATOM
    }

    /** The command in these surroundings. */
    public ChangesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Moment first = Objects.requireNonNull(since);
        try (Archive open = archive.open(surroundings)) {
            State from =
                    open.history().at(first.begins().minusMillis(first.begins().equals(first.ends()) ? 0 : 1));
            State to = until == null ? open.history().head() : open.history().at(until.ends());
            if (to.entry() < from.entry()) {
                surroundings.say("marsad changes: --until: expected a moment after --since");
                return ExitStatus.REFUSED;
            }
            Set<String> changed = open.history().changed(from, to);
            List<Change> changes = Changes.between(
                    open.history().holdings(Filter.all(), from),
                    open.history().holdings(Filter.all(), to),
                    changed,
                    policy.policy());
            write(new Span(first.begins().toString(), ended(to), Objects.requireNonNullElse(to.hash(), "")), changes);
        }
        return ExitStatus.OK;
    }

    private String ended(State to) {
        return until != null ? until.ends().toString() : Objects.requireNonNullElse(to.at(), "1970-01-01T00:00:00Z");
    }

    private void write(Span span, List<Change> changes) throws IOException {
        switch (format) {
            case JSON -> surroundings.print(ChangesJson.of(span, changes));
            case ATOM -> surroundings.out().write(ChangesAtom.of(span, changes).getBytes(StandardCharsets.UTF_8));
            case TEXT -> {
                for (Change c : changes) {
                    ChangesText.of(c).forEach(line -> surroundings.print(Unprintable.escaped(line)));
                }
                if (changes.isEmpty()) {
                    surroundings.say(
                            "marsad changes: nothing changed between " + span.since() + " and " + span.until());
                }
            }
        }
        surroundings.out().flush();
    }
}
