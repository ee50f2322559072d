package org.marsad.claim.act;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.When;
import org.marsad.record.Where;

/** Tells whether two tellings are of one act. Source: codebook, chapter text, "one act, told several times". */
final class SameAct {
    /** Distance of two names for the scene of one act, where one telling points back to the other. */
    private static final double SAME_TOWN_KM = 20;
    /** Distance of a site from the point of the town that it lies in. */
    private static final double SITE_KM = 8;

    /** Days between an act and what is said of it, within which one toll is of one act. */
    private static final int TELLING_DAYS = 2;

    private SameAct() {}

    /** Whether nothing parts the two, and something brings them together. */
    static boolean is(Draft a, Draft b) {
        if (a.tally != b.tally || a.sentence == b.sentence || !kinds(a, b)) {
            return false;
        }
        boolean sameToll = a.killed != null && b.killed != null && Figures.equal(a.killed.count(), b.killed.count());
        boolean apart = timesDiffer(a, b);
        boolean retold = sameToll && Figures.several(b.killed) && daysBetween(a, b) <= TELLING_DAYS;
        if (placesDiffer(a, b)
                || apart && !retold && !toldLater(a, b)
                || sidesDiffer(a.perpetrator, b.perpetrator) && !crossed(a, b)
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
                    || a.headline && sharedPlace && rounder(a, b)
                    || b.time == null && sameSite(a, b);
        }
        return sameToll
                || Kinds.protest(a.type) && Kinds.protest(b.type)
                || sharedPlace
                || knownSite(a, b)
                || a.headline
                || sharedTime && (a.fine().isEmpty() || b.fine().isEmpty());
    }

    /** «هجوم على أكاديمية للشرطة … فجر انتحاري نفسه عند مدخل الأكاديمية»: the one that was told of before. */
    private static boolean knownSite(Draft a, Draft b) {
        return sameSite(a, b)
                && b.sites.entrySet().stream().anyMatch(s -> s.getValue() && a.sites.containsKey(s.getKey()));
    }

    /** Two acts of a kind at buildings of one sort, of which the second names no place of its own. */
    private static boolean sameSite(Draft a, Draft b) {
        return a.type.kin(b.type)
                && b.fine().isEmpty()
                && b.sites.keySet().stream().anyMatch(a.sites::containsKey);
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

    static boolean kinds(Draft a, Draft b) {
        if (a.type == b.type || a.type.kin(b.type) || Kinds.riot(a, b) || Kinds.riot(b, a)) {
            return true;
        }
        boolean generic = !a.typed || !b.typed || a.type == EventType.ATTACK || b.type == EventType.ATTACK;
        return generic && a.type.violent() && b.type.violent();
    }

    static boolean placesDiffer(Draft a, Draft b) {
        List<PlacePiece> x = finest(a);
        List<PlacePiece> y = finest(b);
        if (x.stream().anyMatch(PlacePiece::unknown) || y.stream().anyMatch(PlacePiece::unknown)) {
            return unknownDiffer(x, y);
        }
        if (x.isEmpty() || y.isEmpty()) {
            return countriesDiffer(a, b);
        }
        return x.stream()
                .noneMatch(p -> y.stream()
                        .anyMatch(
                                q -> p.related(q) || a.headline && inPart(p, q) || close(p, q, a.refers || b.refers)));
    }

    /** «شمال مالي» in a headline and a town in Mali: a part of a country has no bounds that would part the two. */
    private static boolean inPart(PlacePiece part, PlacePiece p) {
        return part.where().kind() == Where.Kind.REGION
                && part.areas().size() <= 1
                && part.where().country() != null
                && part.where().country().equals(p.where().country());
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

    static boolean timesDiffer(Draft a, Draft b) {
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
    static boolean toldLater(Draft a, Draft b) {
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

    /** «بين القوات والمتظاهرين», «بين متظاهرين والقوات»: the same two sides the other way round. */
    private static boolean crossed(Draft a, Draft b) {
        return meet(a.perpetrator, b.target) && meet(a.target, b.perpetrator);
    }

    private static boolean meet(List<Actor> a, List<Actor> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> y.id().equals(x.id())));
    }

    private static boolean sidesDiffer(List<Actor> a, List<Actor> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(x -> b.stream().anyMatch(y -> y.id().equals(x.id())))
                && a.stream().allMatch(x -> !x.id().startsWith("UNKNOWN"))
                && b.stream().allMatch(x -> !x.id().startsWith("UNKNOWN"));
    }
}
