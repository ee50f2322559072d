package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.claim.act.Draft;
import org.marsad.claim.pattern.Match;
import org.marsad.mention.Piece;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Found;
import org.marsad.record.Toll;
import org.marsad.record.When;

/** Reads figures that count over a period or a campaign. Source: codebook, chapter tallies; ../shared/evaluation/KINDS.md. */
public final class TallyReader {
    private final Clause clause;
    private boolean counting;
    private @Nullable When period;

    public TallyReader(Clause clause) {
        this.clause = clause;
    }

    /** Whether a draft counts over a period instead of telling one act. */
    public boolean takes(Draft d) {
        boolean over = d.time != null
                && (d.time.period()
                        || (d.time.when().precision() == When.Precision.MONTH
                                        || d.time.when().precision() == When.Precision.YEAR)
                                && (!d.typed || d.refers));
        over |= d.time != null && d.plural && d.time.when().precision() == When.Precision.WEEK;
        boolean figures = d.hasToll() || d.acts != null;
        boolean goesOn =
                counting && (d.refers || !d.typed) && d.hasToll() && d.fine().isEmpty() && d.time == null;
        return figures && (over || goesOn);
    }

    /** The tallies of a draft that counts: one for each figure. */
    public List<Item> read(Draft d) {
        List<Item> out = new ArrayList<>();
        if (d.time != null) {
            period = d.time.when();
        }
        counting = true;
        if (d.acts != null) {
            out.add(item(d, "strikes", d.acts));
        }
        toll(out, d, "killed", d.killed);
        toll(out, d, "wounded", d.wounded);
        toll(out, d, "arrested", d.captured);
        toll(out, d, "missing", d.missing);
        toll(out, d, "other", d.casualties);
        return out;
    }

    private void toll(List<Item> out, Draft d, String what, @Nullable Toll toll) {
        if (toll != null && (toll.count().hasFigure() || toll.count().vague() != null)) {
            out.add(item(d, what, new Found<>(toll.count(), toll.words())));
        }
    }

    private Item item(Draft d, String what, Found<CountRange> count) {
        Item i = new Item("tally", what, clause.words(d.from, clause.end(d.to, clause.sentenceEnd(d.from))));
        i.count = count;
        i.period = period;
        i.chain = d.chain;
        i.who.addAll(d.target);
        d.places.stream()
                .map(PlacePiece::where)
                .filter(w -> i.where.stream().noneMatch(x -> x.name().equals(w.name())))
                .forEach(i.where::add);
        i.rules.addAll(d.rules);
        i.event = d.typed ? d.type : null;
        return i;
    }

    /** The tallies that templates find by themselves: «خسرت أكثر من ألفي عنصر», «منذ بداية العام نزح …». */
    public List<Item> read(List<Match> matches, int from, int to) {
        List<Item> out = new ArrayList<>();
        for (Match m : matches) {
            if (!m.means("tally")) {
                continue;
            }
            Piece victims = m.role("victims");
            CountRange count =
                    victims instanceof PeoplePiece p ? p.count() : victims instanceof NumberPiece n ? n.count() : null;
            if (victims == null || count == null || count.equals(CountRange.exactly(1))) {
                continue;
            }
            Item i = new Item("tally", m.pattern().get("what"), clause.words(m.from(), clause.end(m.to(), to)));
            i.count = new Found<>(count, victims.words());
            i.period = clause.when(from, to, true);
            i.chain = clause.chain(m.from());
            Actor side = victims instanceof PeoplePiece p && p.actor() != null
                    ? p.actor()
                    : clause.sideBefore(from, m.from());
            if (side != null) {
                i.who.add(side);
            }
            i.where.addAll(clause.places(from, to));
            i.rules.add(m.pattern().name());
            out.add(i);
        }
        return out;
    }
}
