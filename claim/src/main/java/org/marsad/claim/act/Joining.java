package org.marsad.claim.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Near;
import org.marsad.claim.speech.Channels;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * Brings together what headline, lead and body tell of the same act. Source: codebook, chapter text, "one act, told several
 * times".
 */
public final class Joining {
    /** Distance of two names for the scene of one act, where one telling points back to the other. */
    private static final double SAME_TOWN_KM = 20;
    /** Distance of a site from the point of the town that it lies in. */
    private static final double SITE_KM = 8;

    /** Days between an act and what is said of it, within which one toll is of one act. */
    private static final int TELLING_DAYS = 2;

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
            if (same(a, d)) {
                same = a;
                break;
            }
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
                        && Kinds.violent(a.type)
                        && !Figures.differ(a.killed, d.killed)
                        && !Figures.differ(a.wounded, d.wounded)
                ? a
                : null;
    }

    /** What «الهجوم», «هذه الغارات» points back to: the latest act that it can be. */
    private static @Nullable Draft antecedent(List<Draft> near, Draft d) {
        for (Draft a : near) {
            boolean apart = timesDiffer(a, d) && !toldLater(a, d);
            if (kinds(a, d) && !placesDiffer(a, d) && !apart && !Figures.differ(a.killed, d.killed)) {
                return a;
            }
        }
        return d.refers && !d.plural ? only(near, d) : null;
    }

    /** The one act that «الهجوم» can mean though another figure is given for it: two accounts of one act. */
    private static @Nullable Draft only(List<Draft> near, Draft d) {
        Draft found = null;
        for (Draft a : near) {
            if (kinds(a, d) && a.typed && !placesDiffer(a, d) && !timesDiffer(a, d)) {
                if (found != null) {
                    return null;
                }
                found = a;
            }
        }
        return found;
    }

    private static boolean same(Draft a, Draft b) {
        if (a.tally != b.tally || a.sentence == b.sentence || !kinds(a, b)) {
            return false;
        }
        boolean sameToll = a.killed != null && b.killed != null && Figures.equal(a.killed.count(), b.killed.count());
        boolean apart = timesDiffer(a, b);
        boolean retold = sameToll && Figures.several(b.killed) && daysBetween(a, b) <= TELLING_DAYS;
        if (placesDiffer(a, b)
                || apart && !retold && !toldLater(a, b)
                || sidesDiffer(a.perpetrator, b.perpetrator)
                || SamePerson.differ(a, b)) {
            return false;
        }
        boolean sharedPlace =
                a.fine().stream().anyMatch(p -> b.fine().stream().anyMatch(q -> p.related(q) || close(p, q, false)));
        boolean sharedTime = a.time != null
                && b.time != null
                && a.time.when().resolved()
                && b.time.when().resolved();
        boolean differ = Figures.differ(a.killed, b.killed) || Figures.differ(a.wounded, b.wounded);
        if (differ) {
            return !apart && sharedPlace && sharedTime && (a.headline || sameSource(a, b) == false)
                    || a.headline && sharedPlace && rounder(a, b);
        }
        return sameToll
                || Kinds.protest(a.type) && Kinds.protest(b.type)
                || sharedPlace
                || a.headline
                || sharedTime && (a.fine().isEmpty() || b.fine().isEmpty());
    }

    private static boolean sameSource(Draft a, Draft b) {
        return !a.chain.isEmpty()
                && !b.chain.isEmpty()
                && a.chain
                        .get(a.chain.size() - 1)
                        .name()
                        .equals(b.chain.get(b.chain.size() - 1).name());
    }

    /** A headline rounds: "dozens", "more than 10". */
    private static boolean rounder(Draft headline, Draft body) {
        return headline.killed == null
                || !headline.killed.count().hasFigure()
                || headline.killed.count().high() == null;
    }

    private static boolean kinds(Draft a, Draft b) {
        if (a.type == b.type || Kinds.family(a.type, b.type) || Kinds.riot(a, b) || Kinds.riot(b, a)) {
            return true;
        }
        boolean generic = !a.typed || !b.typed || a.type == EventType.ATTACK || b.type == EventType.ATTACK;
        return generic && Kinds.violent(a.type) && Kinds.violent(b.type);
    }

    private static boolean placesDiffer(Draft a, Draft b) {
        List<PlacePiece> x = finest(a);
        List<PlacePiece> y = finest(b);
        if (x.stream().anyMatch(PlacePiece::unknown) || y.stream().anyMatch(PlacePiece::unknown)) {
            return unknownDiffer(x, y);
        }
        if (x.isEmpty() || y.isEmpty()) {
            return countriesDiffer(a, b);
        }
        return x.stream().noneMatch(p -> y.stream().anyMatch(q -> p.related(q) || close(p, q, a.refers || b.refers)));
    }

    /** Of names that no row is known for only two unlike ones of the same sort differ: what lies in what stays open. */
    private static boolean unknownDiffer(List<PlacePiece> x, List<PlacePiece> y) {
        return x.stream().allMatch(PlacePiece::unknown)
                && y.stream().allMatch(PlacePiece::unknown)
                && x.stream()
                        .noneMatch(p -> y.stream()
                                .anyMatch(q -> p.related(q)
                                        || p.where().kind() != q.where().kind()));
    }

    /** The places that contain no other of the act: «شارع الستين» of «شارع الستين في تعز». */
    private static List<PlacePiece> finest(Draft d) {
        List<PlacePiece> fine = d.fine();
        return fine.stream()
                .filter(p -> fine.stream().noneMatch(q -> q != p && q.liesIn(p)))
                .toList();
    }

    /** A site and a town around it, or two names near each other where one telling points back to the other. */
    private static boolean close(PlacePiece p, PlacePiece q, boolean refers) {
        Where a = p.where();
        Where b = q.where();
        boolean site = a.kind() == Where.Kind.SITE || b.kind() == Where.Kind.SITE;
        double km = Distance.km(a, b);
        return km <= (refers ? SAME_TOWN_KM : site ? SITE_KM : 0);
    }

    private static boolean countriesDiffer(Draft a, Draft b) {
        return !a.places.isEmpty()
                && !b.places.isEmpty()
                && a.places.stream()
                        .noneMatch(p -> b.places.stream()
                                .anyMatch(q -> p.where().country() != null
                                        && p.where().country().equals(q.where().country())));
    }

    private static boolean timesDiffer(Draft a, Draft b) {
        if (a.time == null || b.time == null) {
            return false;
        }
        When x = a.time.when();
        When y = b.time.when();
        if (x.precision() == When.Precision.VAGUE != (y.precision() == When.Precision.VAGUE)) {
            return !x.rule().equals(y.rule())
                    && (x.rule().equals("shortly-before") || y.rule().equals("shortly-before"));
        }
        return x.from() != null
                && y.from() != null
                && x.to() != null
                && y.to() != null
                && (x.from().isAfter(y.to()) || y.from().isAfter(x.to()));
    }

    /** Whether the day of one telling is the day of a statement, soon after the day of the other, both of one kind. */
    private static boolean toldLater(Draft a, Draft b) {
        return a.type == b.type
                && (a.daySaid && !b.daySaid && later(a, b) || b.daySaid && !a.daySaid && later(b, a))
                && daysBetween(a, b) <= TELLING_DAYS;
    }

    private static boolean later(Draft a, Draft b) {
        LocalDate x = a.time == null ? null : a.time.when().from();
        LocalDate y = b.time == null ? null : b.time.when().from();
        return x != null && y != null && x.isAfter(y);
    }

    /** Days from the end of one act to the beginning of the other, where both have a day. */
    private static long daysBetween(Draft a, Draft b) {
        LocalDate x = a.time == null ? null : a.time.when().from();
        LocalDate y = b.time == null ? null : b.time.when().from();
        return x == null || y == null ? 0 : Math.abs(ChronoUnit.DAYS.between(x, y));
    }

    private static boolean sidesDiffer(List<Actor> a, List<Actor> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(x -> b.stream().anyMatch(y -> y.id().equals(x.id())))
                && a.stream().allMatch(x -> !x.id().startsWith("UNKNOWN"))
                && b.stream().allMatch(x -> !x.id().startsWith("UNKNOWN"));
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
