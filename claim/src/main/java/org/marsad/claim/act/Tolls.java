package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.pattern.Match;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.text.TokenisedText;

/** Reads tolls of a sentence: sums, parts, joint figures, stated none. Source: codebook, chapter figures. */
final class Tolls {
    /** Tokens from a toll to the words «بينهم» that tell its parts. */
    private static final int PART_REACH = 3;

    /** Tokens that people with number and side are long at most. */
    private static final int LONGEST_PEOPLE = 8;

    private final Pieces pieces;
    private final TokenisedText text;
    private final Map<Integer, PeoplePiece> peopleAt = new HashMap<>();

    Tolls(Pieces pieces) {
        this.pieces = pieces;
        this.text = pieces.text();
        pieces.people().forEach(p -> peopleAt.put(p.from(), p));
    }

    /**
     * A toll with its place in the text.
     *
     * @param from first token of the words of harm
     * @param to token after the figure
     * @param harm killed, wounded, captured, missing, joint or none
     * @param toll the figure, or null for a bare plural, which states none
     * @param actor the side of the victims, or null
     * @param by the side that did it, where the template says so, or null
     * @param revised whether it replaces an earlier figure
     * @param rule name of the template
     */
    record Found(
            int from,
            int to,
            String harm,
            @Nullable Toll toll,
            @Nullable Actor actor,
            @Nullable Piece by,
            boolean revised,
            boolean attackers,
            String rule) {}

    /** The tolls of a sentence, in the order of the text. */
    List<Found> find(List<Match> matches, int from, int to) {
        List<Found> out = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Match m : best(matches)) {
            String harm = m.pattern().get("harm");
            Piece victims = m.role("victims");
            if (victims == null) {
                String fixed = m.pattern().get("count");
                if (harm.equals("none") || !fixed.isEmpty()) {
                    Evidence e = text.words(m.from(), m.to());
                    out.add(new Found(
                            m.from(),
                            m.to(),
                            harm,
                            new Toll(
                                    CountRange.exactly(fixed.isEmpty() ? 0 : Long.parseLong(fixed)),
                                    Victims.UNKNOWN,
                                    false,
                                    List.of(),
                                    e),
                            null,
                            null,
                            false,
                            m.pattern().get("attackers").equals("yes"),
                            m.pattern().name()));
                }
                continue;
            }
            if (!used.add(victims.from())) {
                continue;
            }
            if (victims instanceof PeoplePiece p
                    && !p.harm().isEmpty()
                    && !p.harm().equals("joint")
                    && !harm.equals("joint")) {
                harm = p.harm();
            }
            add(out, used, m, harm, victims, to);
        }
        for (PeoplePiece p : Pieces.within(pieces.people(), from, to)) {
            if (!p.harm().isEmpty() && p.counted() && used.add(p.from())) {
                add(out, used, null, p.harm(), p, to);
            }
        }
        out.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return out;
    }

    /** Gives an act the tolls of its sentence that belong to it, and the side of those hit. */
    void fill(Draft d, Sentence s, List<Trigger> group) {
        boolean revised = false;
        for (Found f : s.tolls) {
            if (group.stream().noneMatch(t -> t.toll() && t.from() == f.from() && t.to() == f.to())) {
                continue;
            }
            d.rules.add(f.rule());
            if (f.actor() != null
                    && !f.attackers()
                    && d.target.isEmpty()
                    && !f.harm().equals("none")) {
                d.target.add(f.actor());
            }
            if (f.toll() == null) {
                continue;
            }
            switch (f.harm()) {
                case "killed" -> {
                    if (f.attackers()) {
                        d.attackers = f.toll();
                    } else if (!revised || f.revised()) {
                        d.killed = Sums.of(d.killed, f, text);
                        revised |= f.revised();
                    }
                }
                case "wounded" -> d.wounded = Sums.of(d.wounded, f, text);
                case "captured" -> d.captured = d.captured == null ? f.toll() : d.captured;
                case "missing" -> d.missing = d.missing == null ? f.toll() : d.missing;
                case "joint" -> d.casualties = d.casualties == null ? f.toll() : d.casualties;
                case "none" -> {
                    d.killed = d.killed == null ? f.toll() : d.killed;
                    d.wounded = d.wounded == null ? f.toll() : d.wounded;
                }
                default -> throw new IllegalStateException("toll: expected a kind of harm, found " + f.harm());
            }
        }
    }

    /** Where several templates match the same victims, the one that also names who did it, then the longest. */
    private static List<Match> best(List<Match> matches) {
        List<Match> tolls =
                new ArrayList<>(matches.stream().filter(m -> m.means("toll")).toList());
        tolls.sort((a, b) -> {
            boolean x = b.pattern().get("harm").equals("joint");
            boolean y = a.pattern().get("harm").equals("joint");
            if (x != y) {
                return x ? 1 : -1;
            }
            int slots = Integer.compare(b.slots().size(), a.slots().size());
            return slots != 0 ? slots : Integer.compare(b.to() - b.from(), a.to() - a.from());
        });
        tolls.removeIf(m -> m.pattern().get("harm").equals("joint")
                && matches.stream()
                        .anyMatch(o -> o.means("toll") && o.from() < m.from() && o.to() > m.from() && !overlap(o, m)));
        List<Match> out = new ArrayList<>();
        for (Match m : tolls) {
            if (out.stream().noneMatch(o -> overlap(o, m))) {
                out.add(m);
            }
        }
        return out;
    }

    private static boolean overlap(Match a, Match b) {
        Piece x = a.role("victims");
        Piece y = b.role("victims");
        return x != null && y != null && x.from() < y.to() && y.from() < x.to();
    }

    private void add(List<Found> out, Set<Integer> used, @Nullable Match m, String harm, Piece victims, int to) {
        CountRange count = count(victims);
        Victims group = group(victims);
        Actor actor = actor(victims);
        int end = victims.to();
        int start = victims.words().start();
        PeoplePiece earlier = m != null && m.from() == victims.from() ? joinedBefore(victims) : null;
        if (earlier != null && count != null && earlier.count() != null && used.add(earlier.from())) {
            count = count.plus(earlier.count());
            group = group.and(earlier.group());
            actor = earlier.actor() == null ? actor : earlier.actor();
            start = earlier.words().start();
        }
        int wordsEnd = victims.words().end();
        while (end < to) {
            boolean and = text.is(end, "و");
            int plus = and ? end + 1 : further(end);
            PeoplePiece next = peopleAt.get(plus);
            boolean joined = plus > end || text.folded(end).startsWith("و");
            if (next != null && plus > end && attackers(next) && next.count() != null && used.add(next.from())) {
                Toll own = new Toll(next.count(), next.group(), false, List.of(), next.words());
                out.add(new Found(next.from(), next.to(), harm, own, null, null, false, true, "victims"));
                break;
            }
            if (next == null || !joined || plus > end && !next.counted() || used.contains(next.from())) {
                break;
            }
            if (!next.harm().isEmpty() && !next.harm().equals(harm)) {
                if (next.count() != null && !next.counted()) {
                    used.add(next.from());
                    add(out, used, null, next.harm(), next, to);
                }
                break;
            }
            if (next.count() == null
                    || count == null
                    || next.definite() && !next.counted() && next.words().text().length() < 3) {
                break;
            }
            used.add(next.from());
            count = count.plus(next.count());
            group = group.and(next.group());
            actor = actor == null ? next.actor() : actor;
            end = next.to();
            wordsEnd = next.words().end();
        }
        List<Subset> parts = parts(end, to, used);
        int from = m == null ? victims.from() : m.from();
        Toll toll =
                count == null ? null : new Toll(count, group, false, parts, Evidence.in(text.text(), start, wordsEnd));
        out.add(new Found(
                from,
                end,
                harm,
                toll,
                actor,
                m == null ? null : m.role("perpetrator"),
                m != null && m.pattern().get("revised").equals("yes"),
                victims instanceof PeoplePiece p && attackers(p),
                m == null ? "victims" : m.pattern().name()));
    }

    /** «المهاجم», «منفذ الهجوم»: who began the attack that is told. */
    private boolean attackers(PeoplePiece p) {
        boolean definite =
                p.definite() || p.to() > p.head() + 1 && text.folded(p.to() - 1).startsWith("ال");
        return definite && pieces.words().has(p.head(), "attackers");
    }

    /** «إضافة إلى», «فضلا عن»: further victims follow. */
    private int further(int at) {
        int t = text.isClauseMark(at) ? at + 1 : at;
        boolean plus = text.is(t, "اضافه") || text.is(t, "بالاضافه") || text.is(t, "فضلا");
        return plus && (text.is(t + 1, "الي") || text.is(t + 1, "عن")) ? t + 2 : at;
    }

    /** «خمسة عسكريين واثنين من المهاجمين قتلوا»: those whom «و» joins to the victims before the verb. */
    private @Nullable PeoplePiece joinedBefore(Piece victims) {
        if (!text.folded(victims.from()).startsWith("و")) {
            return null;
        }
        for (PeoplePiece p : Pieces.within(pieces.people(), victims.from() - LONGEST_PEOPLE, victims.from())) {
            if (p.to() == victims.from() && p.counted() && p.harm().isEmpty()) {
                return p;
            }
        }
        return null;
    }

    /** «بينهم 7 أطفال وامرأتان». */
    private List<Subset> parts(int at, int to, Set<Integer> used) {
        List<Subset> out = new ArrayList<>();
        for (int t = at; t < Math.min(to, at + PART_REACH); t++) {
            if (!text.is(t, "بينهم") && !text.is(t, "منهم") && !text.is(t, "بينها") && !text.is(t, "وبينهم")) {
                continue;
            }
            int p = t + 1;
            while (p < to) {
                PeoplePiece people = peopleAt.get(p);
                if (people == null && text.isClauseMark(p)) {
                    break;
                }
                if (people == null
                        || people.count() == null
                        || p > t + 1 && !text.folded(p).startsWith("و")) {
                    break;
                }
                used.add(p);
                String group = people.part().isEmpty() ? people.words().text() : people.part();
                out.add(new Subset(group, people.count(), people.words()));
                p = people.to();
            }
            break;
        }
        return out;
    }

    private static @Nullable CountRange count(Piece p) {
        return p instanceof PeoplePiece people ? people.count() : p instanceof NumberPiece n ? n.count() : null;
    }

    private static Victims group(Piece p) {
        return p instanceof PeoplePiece people ? people.group() : Victims.UNKNOWN;
    }

    private static @Nullable Actor actor(Piece p) {
        return p instanceof PeoplePiece people ? people.actor() : null;
    }
}
