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
    private final Clause clause;

    public CostReader(Clause clause) {
        this.clause = clause;
    }

    /** The costs of one sentence. */
    public List<Item> read(List<Match> matches, int from, int to) {
        List<Item> out = new ArrayList<>();
        for (Match m : matches) {
            Piece amount = m.role("amount");
            if (!m.means("cost") || amount == null) {
                continue;
            }
            int end = amount.to();
            Item item = new Item("cost", "", clause.words(m.from(), end));
            if (amount instanceof MoneyPiece money) {
                item.count = new Found<>(money.count(), money.words());
                item.unit = money.currency() == null ? money.words().text() : money.currency();
            } else if (amount instanceof ThingPiece thing && thing.count() != null && isMaterial(thing)) {
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

    private static boolean isMaterial(ThingPiece thing) {
        return thing.word().is("what", "equipment") || thing.word().is("what", "property");
    }
}
