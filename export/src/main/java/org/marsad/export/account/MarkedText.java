package org.marsad.export.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.markup.Markup;
import org.marsad.json.Unprintable;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.Cost;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Posture;
import org.marsad.record.Statement;
import org.marsad.record.Tally;
import org.marsad.record.Toll;
import org.marsad.record.When;
import org.marsad.record.Where;

/** The text of a report with words of claims marked; the text itself is as the report has it. */
public final class MarkedText {
    /** Id of the first words that somebody came to see. */
    public static final String SOUGHT = "words";

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private boolean found;

    private record Span(int start, int end, Mark mark) {}

    /** Nothing is marked in it yet. */
    public MarkedText(String text) {
        this.text = text;
    }

    /** Marks what a claim says where. */
    public MarkedText claim(Claim claim) {
        add(Mark.SAID, claim.about().evidence());
        claim.about().mentions().forEach(e -> add(Mark.AGAIN, e));
        claim.about().chain().forEach(l -> add(Mark.SOURCE, l.words()));
        if (claim instanceof Incident incident) {
            incident(incident);
        } else if (claim instanceof Tally tally) {
            add(Mark.TOLL, tally.count().words());
            places(tally.where());
            time(tally.period());
            time(tally.asOf());
            sides(tally.whom());
        } else if (claim instanceof Posture posture) {
            sides(posture.holder());
            places(posture.where());
            time(posture.since());
            time(posture.asOf());
            if (posture.count() != null) {
                add(Mark.TOLL, posture.count().words());
            }
        } else if (claim instanceof Statement statement) {
            sides(statement.speaker());
            sides(statement.addressee());
            time(statement.when());
        } else if (claim instanceof Cost cost) {
            sides(cost.payer());
            add(Mark.TOLL, cost.amount().words());
            time(cost.period());
        }
        return this;
    }

    /** Marks no more than the clause that carries a claim. */
    public MarkedText said(Claim claim) {
        add(Mark.SAID, claim.about().evidence());
        return this;
    }

    /**
     * Marks words that somebody came to see; the first of them gets the id {@link #SOUGHT}.
     *
     * @param start offset of the first character, in UTF-16 units
     * @param end offset after the last
     */
    public MarkedText sought(int start, int end) {
        spans.add(new Span(start, end, Mark.SOUGHT));
        return this;
    }

    private void incident(Incident claim) {
        for (Toll toll : tolls(claim)) {
            add(Mark.TOLL, toll.words());
            toll.ofWhich().forEach(s -> add(Mark.TOLL, s.words()));
        }
        places(claim.where());
        time(claim.when());
        sides(claim.perpetrator());
        sides(claim.target());
        claim.accounts().forEach(a -> a.chain().forEach(l -> add(Mark.SOURCE, l.words())));
        claim.deniedBy().forEach(l -> add(Mark.SOURCE, l.words()));
        claim.persons().forEach(p -> add(Mark.PERSON, p.words()));
    }

    private static List<Toll> tolls(Incident claim) {
        List<Toll> out = new ArrayList<>(claim.tolls().values());
        for (Account a : claim.accounts()) {
            keep(out, a.killed());
            keep(out, a.wounded());
        }
        return out;
    }

    private static void keep(List<Toll> out, @Nullable Toll toll) {
        if (toll != null) {
            out.add(toll);
        }
    }

    private void places(Collection<Where> places) {
        places.forEach(w -> add(Mark.PLACE, w.words()));
    }

    private void time(@Nullable When when) {
        if (when != null) {
            add(Mark.TIME, when.words());
        }
    }

    private void sides(Collection<Actor> sides) {
        sides.forEach(a -> add(Mark.SIDE, a.words()));
    }

    private void add(Mark mark, Evidence words) {
        spans.add(new Span(words.start(), words.end(), mark));
    }

    /** Writes it. */
    public void write(Markup m) {
        List<Span> inside = spans.stream()
                .filter(s -> s.end() <= text.length())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        Set<Integer> edges = new TreeSet<>(Set.of(0, text.length()));
        inside.forEach(s -> {
            edges.add(s.start());
            edges.add(s.end());
        });
        int from = 0;
        for (int to : edges) {
            if (to > from) {
                piece(text.substring(from, to), marks(inside, from, to), m);
                from = to;
            }
        }
    }

    private static Set<Mark> marks(List<Span> spans, int from, int to) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Span s : spans) {
            if (s.start() <= from && to <= s.end()) {
                marks.add(s.mark());
            }
        }
        return marks;
    }

    private void piece(String words, Set<Mark> marks, Markup m) {
        if (marks.isEmpty()) {
            shown(words, m);
            return;
        }
        String classes = marks.stream().map(Mark::code).collect(Collectors.joining(" "));
        if (marks.contains(Mark.SOUGHT) && !found) {
            found = true;
            m.open("mark", "class", classes, "id", SOUGHT);
        } else {
            m.open("mark", "class", classes);
        }
        shown(words, m);
        m.close();
    }

    /** Characters without a shape that turn what stands beside them are shown by their numbers. */
    private static void shown(String words, Markup m) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Unprintable.is(c) && c != '\n' && c != '\t' && c != '\r') {
                m.text(words.substring(from, i));
                m.open("span", "class", "unseen").text(Unprintable.escaped(c)).close();
                from = i + 1;
            }
        }
        m.text(words.substring(from));
    }
}
