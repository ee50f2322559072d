package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.TermPiece;
import org.marsad.mention.Piece;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Found;
import org.marsad.record.Victims;

/** Reads what a side holds, where. Source: codebook, chapter postures; ../shared/evaluation/KINDS.md. */
public final class PostureReader {
    private final Clause clause;

    public PostureReader(Clause clause) {
        this.clause = clause;
    }

    /** The postures of one sentence. */
    public List<Item> read(List<Match> matches, int from, int to) {
        List<Item> out = new ArrayList<>();
        Item latest = null;
        for (Match m : matches) {
            if (!m.means("posture") || from == 0 && m.pattern().is("lasting", "yes")) {
                continue;
            }
            Piece held = m.role("held");
            String what = what(m, held);
            if (what.equals("property")) { // houses and shops: their loss is a cost, having them no posture
                continue;
            }
            Item item = new Item("posture", what, clause.words(m.from(), end(m, matches, to)));
            for (Piece p : m.roles("holder")) {
                Actor a = p instanceof PartyPiece party
                        ? party.actor()
                        : p instanceof PeoplePiece people ? armed(people) : null;
                if (a != null) {
                    item.who.add(a);
                    more(item, p.to());
                }
            }
            if (item.who.isEmpty()
                    && latest != null
                    && m.pattern().get("continues").equals("yes")) {
                item.who.addAll(latest.who);
            }
            if (item.who.isEmpty() && m.role("victims") instanceof PeoplePiece people && armed(people) != null) {
                item.who.add(Objects.requireNonNull(armed(people)));
            }
            if (item.who.isEmpty()) {
                Actor before = clause.sideBefore(from, m.from());
                if (before == null) {
                    continue;
                }
                item.who.add(before);
            }
            if (held instanceof ThingPiece thing && thing.count() != null) {
                item.count = new Found<>(thing.count(), thing.words());
            } else if (m.pattern().is("counted", "yes") && latest == null) {
                continue;
            }
            if (m.role("victims") instanceof PeoplePiece people) {
                if (people.count() == null
                        || people.count().equals(CountRange.exactly(1))
                        || people.group() != Victims.COMBATANTS) {
                    continue;
                }
                item.count = new Found<>(people.count(), people.words());
            }
            item.where.addAll(clause.places(m.from(), end(m, matches, to)));
            item.chain = clause.chain(m.from());
            item.period = clause.when(from, to, true);
            item.asOf = clause.when(from, m.from(), false);
            item.rules.add(m.pattern().name());
            out.add(item);
            latest = item;
        }
        return out;
    }

    /** The armed side that people belong to, or null. */
    private static @Nullable Actor armed(PeoplePiece p) {
        Actor a = p.actor();
        return a == null || p.group() != Victims.COMBATANTS || p.counted() && p.count() == null ? null : a;
    }

    private void more(Item item, int at) {
        Piece next = clause.pieces().at(at, "party");
        if (next instanceof PartyPiece p && clause.text().folded(at).startsWith("و")) {
            item.who.add(p.actor());
        }
    }

    private int end(Match m, List<Match> matches, int to) {
        int end = Math.max(m.to(), clause.end(m.to(), to));
        for (Match next : matches) {
            if (next.means("posture") && next.from() >= m.to()) {
                end = Math.min(end, next.from());
            }
        }
        return end;
    }

    private static String what(Match m, @Nullable Piece held) {
        String set = m.pattern().get("what");
        if (!set.isEmpty()) {
            return set;
        }
        if (held instanceof ThingPiece thing) {
            return thing.word().get("what");
        }
        Piece move = m.role("move");
        return move instanceof TermPiece term ? term.word().get("what") : "presence";
    }
}
