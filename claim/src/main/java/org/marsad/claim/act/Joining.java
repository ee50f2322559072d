package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Near;
import org.marsad.claim.speech.Channels;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.When;

/**
 * Brings together what headline, lead and body tell of the same act. Source: codebook, chapter text, "one act, told several
 * times".
 */
public final class Joining {
    private final List<Draft> acts = new ArrayList<>();

    /** The acts, each once, in the order of their first words. */
    public List<Draft> acts() {
        return acts;
    }

    /** Takes in one more telling. */
    public void add(Draft d) {
        List<Draft> near = Near.latestFirst(acts);
        if (Disputes.answers(acts, d)) {
            Disputes.answer(near, d);
            return;
        }
        if (Disputes.against(near, d) || Disputes.aim(acts, d)) {
            return;
        }
        Draft same = bareToll(d) ? latest(d) : null;
        for (Draft a : same == null ? near : List.<Draft>of()) {
            if (SameAct.is(a, d)) {
                same = a;
                break;
            }
        }
        if (same == null && d.byAttacker && d.fine().isEmpty()) {
            same = near.stream()
                    .filter(a -> a.type == d.type && fits(a, d))
                    .findFirst()
                    .orElse(null);
        }
        if (same == null && (d.refers || bareToll(d))) {
            same = antecedent(near, d);
            if (same != null && !d.hasToll() && d.fine().isEmpty() && !d.denied) {
                sides(same, d);
                return;
            }
        }
        if (same != null && d.refers && d.fine().isEmpty() && !d.hasToll() && !d.denied) {
            sides(same, d);
            return;
        }
        if (same == null) {
            acts.add(d);
        } else {
            join(same, d);
        }
    }

    /** A later word such as «تبنى التنظيم الهجوم» tells the side, and who says so, and no more. */
    private static void sides(Draft a, Draft b) {
        retell(a, b);
        if (a.chain.isEmpty() && outranks(b, a) && b.perpetrator.stream().noneMatch(p -> spoken(b, p))) {
            a.chain = b.chain;
            a.speech = b.speech;
        }
        if (a.headline && b.evidence != null && !b.perpetrator.isEmpty() && !b.target.isEmpty()) {
            a.mentions.add(b.evidence);
        }
        boolean byAttackers = a.type == EventType.ATTACK || a.type == EventType.SUICIDE_BOMB;
        merge(
                a.perpetrator,
                byAttackers
                        ? b.perpetrator.stream()
                                .filter(p -> !p.id().startsWith("STATE:"))
                                .toList()
                        : b.perpetrator);
        merge(a.target, b.target);
    }

    /** Whether a telling gives the better source: who tells before who only judges or owns up, and the text before its headline. */
    private static boolean outranks(Draft b, Draft a) {
        boolean judged = rank(b) == 1 && rank(a) == 0 && !a.headline;
        return rank(b) > rank(a) && !judged || a.headline && rank(a) > 0 && rank(b) == rank(a);
    }

    /** An outlet that tells first hands on what another of its report tells of the same act. */
    private static void handOn(Draft a, Draft b) {
        boolean outlet = a.chain.size() == 1 && isOutlet(a) && rank(b) == 2 && !isOutlet(b);
        if (outlet && b.chain.size() == 1) {
            a.chain = List.of(Channels.channel(a.chain.get(0)), b.chain.get(0));
            a.speech = b.speech;
        } else if (outlet && b.chain.get(0).id().equals(a.chain.get(0).id())) {
            a.chain = b.chain;
            a.speech = b.speech;
        }
    }

    private static boolean isOutlet(Draft d) {
        SourcePiece speaker = d.speech == null ? null : d.speech.speaker();
        return speaker != null && speaker.sort() == SourcePiece.Sort.OUTLET;
    }

    private static int rank(Draft d) {
        return d.chain.isEmpty()
                ? 0
                : d.rules.contains("responsibility") || d.speech != null && d.speech.isJudgement() ? 1 : 2;
    }

    private static void retell(Draft a, Draft b) {
        a.retold.add(a.sentence);
        a.retold.add(b.sentence);
        a.retold.addAll(b.retold);
    }

    /** Whether a side, or one of its nation, speaks of itself. */
    private static boolean spoken(Draft d, Actor side) {
        SourcePiece speaker = d.speech == null ? null : d.speech.speaker();
        Actor nation = speaker == null ? null : speaker.nation();
        return speaker != null
                && (speaker.actor().id().equals(side.id())
                        || nation != null && nation.id().equals(side.id()));
    }

    /** «وأصيب 29 آخرون»: harm without an act, a place or a time of its own. */
    private static boolean bareToll(Draft d) {
        return !d.typed && d.hasToll() && d.fine().isEmpty() && d.time == null;
    }

    /** The act of the sentence before, which harm told without an act goes on about. */
    private @Nullable Draft latest(Draft d) {
        Draft a = acts.isEmpty() ? null : acts.get(acts.size() - 1);
        return a != null
                        && !a.headline
                        && a.typed
                        && d.sentence - a.sentence == 1
                        && a.type.violent()
                        && !Figures.differ(a.killed, d.killed)
                        && !Figures.differ(a.wounded, d.wounded)
                ? a
                : null;
    }

    /** What «الهجوم», «هذه الغارات» points back to: the latest act that it can be. */
    private static @Nullable Draft antecedent(List<Draft> near, Draft d) {
        for (Draft a : near) {
            if (SameAct.kinds(a, d) && fits(a, d)) {
                return a;
            }
        }
        return d.refers && !d.plural ? only(near, d) : null;
    }

    /** Whether neither place nor day nor the figure of the dead parts two tellings. */
    private static boolean fits(Draft a, Draft d) {
        boolean apart = SameAct.timesDiffer(a, d) && !SameAct.toldLater(a, d);
        return !SameAct.placesDiffer(a, d) && !apart && !Figures.differ(a.killed, d.killed);
    }

    /** The one act that «الهجوم» can mean though another figure is given for it: two accounts of one act. */
    private static @Nullable Draft only(List<Draft> near, Draft d) {
        Draft found = null;
        for (Draft a : near) {
            if (SameAct.kinds(a, d) && a.typed && !SameAct.placesDiffer(a, d) && !SameAct.timesDiffer(a, d)) {
                if (found != null) {
                    return null;
                }
                found = a;
            }
        }
        return found;
    }

    private static void join(Draft a, Draft b) {
        retell(a, b);
        Evidence mine = a.evidence;
        boolean better = richness(b) > richness(a) + 1 && !b.refers || a.headline && !b.refers;
        if (better && b.evidence != null) {
            if (mine != null) {
                a.mentions.add(mine);
            }
            a.evidence = b.evidence;
            a.at = b.at;
            a.sentence = b.sentence;
        } else if (b.evidence != null && (!b.refers || b.hasToll() || !b.fine().isEmpty())) {
            a.mentions.add(b.evidence);
        }
        Figures.accounts(a, b);
        a.killed = Figures.toll(a.killed, b.killed, a, b);
        a.wounded = Figures.toll(a.wounded, b.wounded, a, b);
        a.attackers = a.attackers == null ? b.attackers : a.attackers;
        a.captured = a.captured == null ? b.captured : a.captured;
        a.missing = a.missing == null ? b.missing : a.missing;
        a.casualties = a.casualties == null ? b.casualties : a.casualties;
        if (b.typed && (!a.typed || a.type == EventType.ATTACK)) {
            a.type = b.type;
            a.typed = true;
        } else if (b.typed && a.type != b.type && b.type != EventType.ATTACK) {
            boolean riot = Kinds.riot(a, b) || Kinds.riot(b, a);
            a.type = riot ? EventType.VIOLENT_DEMONSTRATION : Kinds.prefer(a.type, b.type);
        }
        b.places.forEach(p -> {
            if (a.places.stream()
                    .noneMatch(q -> q.where().name().equals(p.where().name()))) {
                a.places.add(p);
            }
        });
        if (betterTime(a, b)) {
            a.time = b.time;
            a.daySaid = b.daySaid;
        }
        merge(a.perpetrator, b.perpetrator);
        merge(a.target, b.target);
        b.means.forEach(m -> {
            if (a.means.stream()
                    .noneMatch(n -> n.word().get("id").equals(m.word().get("id")))) {
                a.means.add(m);
            }
        });
        if (!Disputes.join(a, b)
                && (outranks(b, a)
                        || b.hasToll()
                                && !b.chain.isEmpty()
                                && a.perpetrator.stream().anyMatch(p -> spoken(a, p)))
                && (!b.refers || b.hasToll())) {
            a.chain = b.chain;
            a.speech = b.speech;
        } else if (!a.denied && !b.denied) {
            handOn(a, b);
        }
        a.alleged = a.alleged && (b.alleged || b.denied);
        a.denied = a.denied && b.denied;
        a.provisional |= b.provisional;
        a.background &= b.background;
        a.inPassing &= b.inPassing;
        a.common &= b.common;
        a.worded |= b.worded;
        a.refers &= b.refers || !a.named;
        a.named &= b.named;
        a.headline = false;
        SamePerson.join(a.persons, b.persons);
        a.rules.addAll(b.rules);
    }

    /** Whether the second telling gives the better time: a day, and the day of the act before that of the statement. */
    private static boolean betterTime(Draft a, Draft b) {
        if (a.time == null || b.time == null) {
            return a.time == null;
        }
        boolean known = b.time.when().resolved();
        return known && (!a.time.when().resolved() || a.daySaid && !b.daySaid || finer(b.time.when(), a.time.when()));
    }

    /** Whether a day is told of a week, a month or a year: «الجمعة» of «الأسبوع الماضي». */
    private static boolean finer(When b, When a) {
        return b.precision().compareTo(When.Precision.WEEK) < 0
                && a.precision().compareTo(When.Precision.WEEK) >= 0
                && a.from() != null
                && a.to() != null
                && b.from() != null
                && b.to() != null
                && !b.from().isBefore(a.from())
                && !b.to().isAfter(a.to());
    }

    /** A side whose kind is said more exactly takes the place of the vaguer one. */
    private static void merge(List<Actor> a, List<Actor> b) {
        for (Actor x : b) {
            if (a.stream().anyMatch(y -> y.id().equals(x.id()))) {
                continue;
            }
            if (!a.isEmpty() && x.id().startsWith("OTHER:")) {
                continue;
            }
            if (a.size() == 1
                    && (a.get(0).id().startsWith("OTHER:") || a.get(0).id().startsWith("UNKNOWN"))) {
                a.clear();
            }
            if (a.isEmpty()) {
                a.add(x);
            }
        }
    }

    private static int richness(Draft d) {
        return (d.killed != null ? 3 : 0)
                + (d.wounded != null ? 1 : 0)
                + (d.fine().isEmpty() || d.placesBorrowed ? 0 : 2)
                + (d.time != null ? 1 : 0)
                + (d.perpetrator.isEmpty() ? 0 : 1)
                + (d.target.isEmpty() ? 0 : 1)
                - (d.headline ? 2 : 0);
    }
}
