package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.record.Decision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people decide about incidents. */
@Command(
        name = "decide",
        description =
                "Keeps what a person decides about incidents, with the reason; nothing is overwritten, each can be undone.",
        footer = {
            "",
            "Examples:",
            "  marsad decide merge SY-2020-05-05-89e18c73 SY-2020-05-05-1634ec89 --reason 'one raid, two villages'",
            "  marsad decide split SY-2020-05-05-89e18c73 c6d96751262493c5a --reason 'another raid'",
            "  marsad decide correct SY-2020-05-05-89e18c73 killed 10-14-20 --reason 'list of the hospital'",
            "  marsad decide accept SY-2020-05-05-89e18c73 --reason 'read all reports'",
            "  marsad decide undo d17 --reason 'it was the other hospital'",
            "  marsad decide list",
            "  marsad decide --from incidents.csv              what the changes in a spreadsheet would decide",
            "  marsad decide --from incidents.csv --apply      keeps it, a decision each"
        })
public final class DecideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "an incidents.csv of marsad export, corrected in a spreadsheet: tells what would be decided")
    private @Nullable Path from;

    @Option(names = "--apply", description = "with --from: keeps the decisions")
    private boolean apply;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "with --from: why, for rows whose column reason is empty")
    private String reason = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "with --from: who decides (default the user's name here)")
    private @Nullable String by;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    private DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The group with its commands. */
    public static CommandLine commands(Surroundings surroundings) {
        DecideCommand group = new DecideCommand(surroundings);
        return new CommandLine(group)
                .addSubcommand(group.new Merge())
                .addSubcommand(group.new Split())
                .addSubcommand(group.new Move())
                .addSubcommand(group.new Same())
                .addSubcommand(group.new Different())
                .addSubcommand(group.new Correct())
                .addSubcommand(group.new Accept())
                .addSubcommand(group.new Reject())
                .addSubcommand(group.new Grade())
                .addSubcommand(group.new Note())
                .addSubcommand(group.new Undo())
                .addSubcommand(group.new All());
    }

    @Override
    public Integer call() throws IOException {
        if (from != null) {
            return spreadsheet(from);
        }
        if (spec == null) {
            throw new IllegalStateException("decide: expected to be called by picocli");
        }
        throw new ParameterException(
                spec.commandLine(),
                "expected --from FILE, or a decision: merge, split, move, same, different, correct, accept, reject,"
                        + " grade, note, undo or list");
    }

    /** What people corrected in a spreadsheet. */
    private int spreadsheet(Path file) throws IOException {
        Map<Spreadsheet.Came, Integer> times = new EnumMap<>(Spreadsheet.Came.class);
        long rows;
        try (Archive open = archive.open(surroundings)) {
            Spreadsheet sheet = new Spreadsheet(open, Who.by(by, surroundings), reason, apply);
            rows = sheet.read(file, line -> {
                times.merge(line.came(), 1, Integer::sum);
                surroundings.print(SpreadsheetLine.of(file, line));
            });
        }
        surroundings.out().flush();
        int wrong = times.getOrDefault(Spreadsheet.Came.REFUSED, 0);
        int would = times.getOrDefault(Spreadsheet.Came.WOULD_BE_KEPT, 0);
        surroundings.say("marsad decide: " + IncidentLine.counted((int) rows, "row") + ", "
                + IncidentLine.counted(times.getOrDefault(Spreadsheet.Came.KEPT, 0) + would, "change") + " "
                + (apply ? "kept" : "found") + ", " + wrong + " refused"
                + (would > 0 ? "; nothing is kept yet: run it again with --apply" : ""));
        return wrong > 0 ? ExitStatus.REFUSED : ExitStatus.OK;
    }

    private void say(Decision d) throws IOException {
        surroundings.print(DecisionLine.of(d));
        surroundings.out().flush();
    }

    /** What all decisions have. */
    private abstract class Deciding implements Callable<Integer> {
        @Mixin
        private Who who = new Who();

        @Mixin
        private ArchiveOption archive = new ArchiveOption();

        abstract Decision decide(Archive open, String by, String reason) throws IOException;

        @Override
        public Integer call() throws IOException {
            try (Archive open = archive.open(surroundings)) {
                say(decide(open, who.by(surroundings), who.reason()));
            }
            return ExitStatus.OK;
        }
    }

    @Command(name = "merge", description = "These incidents are one.")
    private final class Merge extends Deciding {
        @Parameters(paramLabel = "INCIDENT", arity = "2..*", description = "ids of the incidents")
        private List<String> ids = List.of();

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().merge(ids, by, reason);
        }
    }

    @Command(name = "split", description = "These claims of an incident are another one.")
    private final class Split extends Deciding {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "id of the incident")
        private String id = "";

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "ids of the claims that go")
        private List<String> claims = List.of();

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().split(id, claims, by, reason);
        }
    }

    @Command(name = "move", description = "This claim is of another incident than the one it is in.")
    private final class Move extends Deciding {
        @Parameters(index = "0", paramLabel = "CLAIM", description = "id of the claim")
        private String claim = "";

        @Parameters(index = "1", paramLabel = "INCIDENT", description = "id of the incident where it belongs")
        private String id = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().move(claim, id, by, reason);
        }
    }

    @Command(name = "same", description = "These two claims are of one event.")
    private final class Same extends Deciding {
        @Parameters(paramLabel = "CLAIM", arity = "2", description = "ids of the claims")
        private List<String> claims = List.of();

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().same(claims.get(0), claims.get(1), by, reason);
        }
    }

    @Command(name = "different", description = "These two claims are not of one event.")
    private final class Different extends Deciding {
        @Parameters(paramLabel = "CLAIM", arity = "2", description = "ids of the claims")
        private List<String> claims = List.of();

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().different(claims.get(0), claims.get(1), by, reason);
        }
    }

    @Command(
            name = "correct",
            description = "A field of an incident holds this; what the machine read is kept beside it.")
    private final class Correct extends Deciding {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "id of the incident")
        private String id = "";

        @Parameters(
                index = "1",
                paramLabel = "FIELD",
                description = "type, from, to, killed, wounded, perpetrator, target or status")
        private String field = "";

        @Parameters(
                index = "2",
                paramLabel = "VALUE",
                description = "a kind, a day, a number or low-best-high, ids of sides separated by commas, a status")
        private String value = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().correct(id, field, value, by, reason);
        }
    }

    @Command(name = "accept", description = "An incident is accepted as it stands.")
    private final class Accept extends Deciding {
        @Parameters(paramLabel = "INCIDENT", description = "id of the incident")
        private String id = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().review(id, true, by, reason);
        }
    }

    @Command(name = "reject", description = "An incident is none.")
    private final class Reject extends Deciding {
        @Parameters(paramLabel = "INCIDENT", description = "id of the incident")
        private String id = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().review(id, false, by, reason);
        }
    }

    @Command(name = "grade", description = "An incident has this grade.")
    private final class Grade extends Deciding {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "id of the incident")
        private String id = "";

        @Parameters(index = "1", paramLabel = "GRADE", description = "confirmed, fair, weak, contested or discounted")
        private String grade = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().correct(id, "grade", grade, by, reason);
        }
    }

    @Command(name = "note", description = "Says something about an incident; the reason is what is said.")
    private final class Note extends Deciding {
        @Parameters(paramLabel = "INCIDENT", description = "id of the incident")
        private String id = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().note(id, by, reason);
        }
    }

    @Command(name = "undo", description = "Takes a decision back.")
    private final class Undo extends Deciding {
        @Parameters(paramLabel = "DECISION", description = "id of the decision: d17")
        private String id = "";

        @Override
        Decision decide(Archive open, String by, String reason) throws IOException {
            return open.decisions().undo(id, by, reason);
        }
    }

    @Command(name = "list", description = "Lists all decisions, the oldest first.")
    private final class All implements Callable<Integer> {
        @Mixin
        private ArchiveOption archive = new ArchiveOption();

        @Override
        public Integer call() throws IOException {
            try (Archive open = archive.open(surroundings)) {
                for (Decision d : open.decisions().all()) {
                    say(d);
                }
            }
            return ExitStatus.OK;
        }
    }
}
