package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import org.marsad.claim.Clause;
import org.marsad.claim.pattern.Match;
import org.marsad.mention.Piece;
import org.marsad.mention.count.MoneyPiece;
import org.marsad.mention.means.ThingPiece;
import org.marsad.record.Actor;
import org.marsad.record.Found;

/** Reads money and material spent, lost or promised. Source: codebook, chapter costs; ../shared/evaluation/KINDS.md. */
public final class CostReader {
    /** Tokens up to which evidence is filled up from before. */
    private static final int SHORT = 10;

    private final Clause clause;
    private final Politics politics;
    private final Periods periods;

    public CostReader(Clause clause) {
        this.clause = clause;
        this.politics = new Politics(clause);
        this.periods = new Periods(clause);
    }

    /** The costs of one sentence. */
    public List<Item> read(List<Match> matches, int from, int to) {
        List<Item> out = new ArrayList<>();
        for (Match m : matches) {
            Piece amount = m.role("amount");
            if (!m.means("cost") || amount == null) {
                continue;
            }
            if (!politics.ofConflict(from, to) && !abroad(m, from, to)
                    || politics.onlyEveryday(from, to)
                    || out.stream().anyMatch(i -> told(i, amount))) {
                continue;
            }
            int end = amount instanceof MoneyPiece ? clause.end(amount.to(), to) : Math.max(amount.to(), m.to());
            int begin = m.from();
            for (int t = begin - 1;
                    t >= from && end - t <= SHORT && !clause.text().isClauseMark(t);
                    t--) {
                begin = t;
            }
            Item item = new Item("cost", "", clause.words(begin, end));
            if (amount instanceof MoneyPiece money) {
                item.count = new Found<>(money.count(), money.words());
                item.unit = money.currency() == null ? money.words().text() : money.currency();
            } else if (amount instanceof ThingPiece thing && thing.count() != null && isMaterial(thing, from, to)) {
                item.count = new Found<>(thing.count(), thing.words());
                item.unit = thing.word().get("english");
            } else {
                continue;
            }
            Actor payer = clause.sideBefore(from, m.to());
            if (payer != null) {
                item.who.add(payer);
            }
            item.period = clause.when(from, to, true);
            item.chain = clause.chain(m.from());
            item.rules.add(m.pattern().name());
            out.add(item);
        }
        return out;
    }

    /** What a state spends in another land: «أنفقت إيران … في سوريا». */
    private boolean abroad(Match m, int from, int to) {
        Actor payer = clause.sideBefore(from, m.to());
        return m.pattern().name().equals("money-spent")
                && payer != null
                && payer.id().startsWith("STATE:")
                && clause.places(from, to).stream()
                        .anyMatch(w -> w.country() != null && !payer.id().endsWith(w.country()));
    }

    private static boolean told(Item i, Piece amount) {
        return i.count != null && i.count.words().overlaps(amount.words());
    }

    /** Weapons and vehicles; buildings only where no span makes a tally of them. */
    private boolean isMaterial(ThingPiece thing, int from, int to) {
        return thing.word().is("what", "equipment")
                || thing.word().is("what", "property") && periods.in(from, to) == null;
    }
}
