package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.claim.act.Draft;
import org.marsad.claim.pattern.Match;
import org.marsad.mention.Piece;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Found;
import org.marsad.record.Toll;
import org.marsad.record.Vague;
import org.marsad.record.When;

/** Reads figures that count over a period or a campaign. Source: codebook, chapter tallies; ../shared/evaluation/KINDS.md. */
public final class TallyReader {
    /** Dead of which no single act is told in the news. */
    private static final int MANY = 1000;
    /** Prisoners whom no single act took. */
    private static final int PRISONERS = 300;
    /** Dead of which a figure that goes on from a tally is one too, even of a named place. */
    private static final int PART = 30;
    /** Tokens up to which evidence is filled up from before. */
    private static final int SHORT = 10;
    /** Tokens behind a figure within which its period stands. */
    private static final int REACH = 9;

    private final Clause clause;
    private final Periods periods;
    private final Politics politics;
    private boolean counting;
    private @Nullable When period;

    public TallyReader(Clause clause) {
        this.clause = clause;
        this.periods = new Periods(clause);
        this.politics = new Politics(clause);
    }

    /** Whether a draft counts over a period instead of telling one act. */
    public boolean takes(Draft d) {
        if (!d.hasToll() && d.acts == null) {
            return false;
        }
        boolean goesOn = counting
                && (d.refers || !d.typed)
                && d.hasToll()
                && (d.fine().isEmpty() || low(d.killed) >= PART)
                && d.time == null;
        boolean many = low(d.killed) >= MANY || low(d.captured) >= PRISONERS;
        return over(d) != null || goesOn || many && (d.time == null || d.time.from() < d.from);
    }

    /** The span that a draft counts over, or null. */
    private @Nullable When over(Draft d) {
        if (d.time != null && d.time.period() && periods.ranks(d.time.from())) {
            return null;
        }
        if (d.time != null && d.time.from() >= d.from || d.time != null && d.time.period()) {
            boolean whole = d.time.when().precision() == When.Precision.MONTH
                    || d.time.when().precision() == When.Precision.YEAR;
            boolean weeks = d.plural && d.time.when().precision() == When.Precision.WEEK;
            if (d.time.period() && periods.isLong(d.time) || whole && (!d.typed || d.refers) || weeks) {
                return d.time.when();
            }
        }
        boolean elsewhere = d.time == null || d.time.from() < d.from;
        int end = Math.min(clause.end(d.to, clause.sentenceEnd(d.from)), d.to + REACH);
        return !elsewhere
                ? null
                : d.hasToll() && (!d.typed || d.refers) ? periods.wide(d.from, end) : periods.in(d.from, end);
    }

    private static long low(@Nullable Toll t) {
        if (t == null) {
            return 0;
        }
        Vague vague = t.count().vague();
        if (vague != null) {
            return vague == Vague.THOUSANDS ? MANY : 0;
        }
        return t.count().low() == null ? 0 : t.count().low();
    }

    /** The tallies of a draft that counts: one for each figure; none where it counts what no conflict did. */
    public List<Item> read(Draft d) {
        List<Item> out = new ArrayList<>();
        When over = over(d);
        period = over == null && d.time != null ? d.time.when() : over == null ? period : over;
        if (politics.onlyEveryday(clause.sentenceStart(d.from), clause.sentenceEnd(d.from))) {
            return out;
        }
        counting = true;
        if (d.acts != null && !periods.holds(d.acts.words())) {
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
        if (toll != null && counts(toll.count())) {
            out.add(item(d, what, new Found<>(toll.count(), toll.words())));
        }
    }

    /** A figure of more than one. */
    private static boolean counts(CountRange c) {
        return (c.hasFigure() || c.vague() != null) && !c.equals(CountRange.exactly(1));
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
            Found<CountRange> count = m.means("tally") ? count(m) : null;
            if (count == null
                    || !counts(count.value())
                    || periods.holds(count.words())
                    || fewer(count.value(), m.pattern().get("least"))) {
                continue;
            }
            When over = periods.in(from, to);
            over = over == null && !m.pattern().is("needs", "period") ? clause.when(from, to, true) : over;
            if (over == null && m.pattern().is("needs", "period") || politics.onlyEveryday(from, to)) {
                continue;
            }
            Item i = new Item("tally", m.pattern().get("what"), evidence(m, from, to));
            i.count = count;
            i.period = over;
            i.chain = clause.chain(m.from());
            Piece victims = m.role("victims");
            Actor side = victims instanceof PeoplePiece p && p.actor() != null
                    ? p.actor()
                    : clause.sideBefore(from, m.from());
            if (side != null) {
                i.who.add(side);
            }
            i.where.addAll(clause.places(from, to));
            i.rules.add(m.pattern().name());
            if (out.stream().noneMatch(x -> x.count != null && x.count.words().overlaps(count.words()))) {
                out.add(i);
            }
        }
        return out;
    }

    /** Whether an act without a toll of its own is what a figure over a period counts: «900 حالة اعتقال منذ …». */
    public static boolean tells(List<Item> counted, Draft d) {
        return !d.hasToll()
                && d.evidence != null
                && counted.stream().anyMatch(i -> i.period != null && i.evidence.overlaps(d.evidence));
    }

    private static @Nullable Found<CountRange> count(Match m) {
        Piece p = m.role("victims") != null ? m.role("victims") : m.role("count");
        p = p == null ? m.role("amount") : p;
        CountRange c = p instanceof PeoplePiece people
                ? people.count()
                : p instanceof NumberPiece n ? n.count() : p instanceof ThingPiece thing ? thing.count() : null;
        return c == null || p == null ? null : new Found<>(c, p.words());
    }

    private static boolean fewer(CountRange c, String least) {
        return !least.isEmpty() && c.vague() == null && (c.low() == null || c.low() < Integer.parseInt(least));
    }

    /** The clause from the template on; of a few words only, with what stands before it. */
    private Evidence evidence(Match m, int from, int to) {
        int end = clause.end(m.to(), to);
        int begin = m.from();
        for (int t = begin - 1; t >= from && end - t <= SHORT && !clause.text().isClauseMark(t); t--) {
            begin = t;
        }
        return clause.words(begin, end);
    }
}
