package org.marsad.incident;

import static org.marsad.record.EventType.AGREEMENT;
import static org.marsad.record.EventType.ARMED_CLASH;
import static org.marsad.record.EventType.ATTACK;
import static org.marsad.record.EventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
import static org.marsad.record.EventType.OTHER_STRATEGIC;
import static org.marsad.record.EventType.PROTEST_WITH_INTERVENTION;
import static org.marsad.record.EventType.TERRITORY_TAKEN;
import static org.marsad.record.EventType.VIOLENT_DEMONSTRATION;
import static org.marsad.record.EventType.WITHDRAWAL;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Status;

/**
 * Compares two tellings by place, day, kind, sides and tolls. The weights and the least likeness were set on the annotated groups
 * of {@code ../shared/evaluation}; each part is 0 to 1, half where one of the two says nothing.
 */
public final class Comparing {
    static final double PLACE = 0.3;
    static final double DAY = 0.2;
    static final double KIND = 0.15;
    static final double SIDES = 0.15;
    static final double TOLL = 0.2;

    /** Where one of the two says nothing. */
    private static final double OPEN = 0.5;
    /** Where both name the same sides, the other way round. */
    private static final double TURNED = 0.8;
    /** Days by which two accounts of one event may differ: the day of the act and that of the news. */
    private static final int DAYS_APART = 1;
    /** Days beyond which a span is a campaign, and up to which it is a single act. */
    private static final int CAMPAIGN = 7;

    private static final int FEW = 3;
    /** Below this, two tolls are those of two events more often than not. */
    private static final double DIFFER = 0.3;
    /** A toll that grows more than this is another. */
    private static final int GROWTH = 3;
    /** What is left of the likeness of two tellings whose tolls differ. */
    private static final double OTHERWISE = 0.9;

    /** Kinds that two accounts give one event because they look at it from two sides. */
    private static final List<Set<EventType>> OTHER_NAMES = List.of(
            EnumSet.of(ATTACK, EXCESSIVE_FORCE_AGAINST_PROTESTERS),
            EnumSet.of(ATTACK, VIOLENT_DEMONSTRATION),
            EnumSet.of(ATTACK, PROTEST_WITH_INTERVENTION),
            EnumSet.of(ARMED_CLASH, EXCESSIVE_FORCE_AGAINST_PROTESTERS),
            EnumSet.of(ARMED_CLASH, VIOLENT_DEMONSTRATION),
            EnumSet.of(TERRITORY_TAKEN, WITHDRAWAL),
            EnumSet.of(AGREEMENT, OTHER_STRATEGIC));

    private Comparing() {}

    /** How alike two tellings are. */
    public static Likeness of(Telling a, Telling b) {
        if (a.report().equals(b.report())) {
            return Likeness.apart("told apart in one report");
        }
        List<String> because = new ArrayList<>();
        double kind = kind(a, b);
        if (kind == 0) {
            return Likeness.apart("other kind");
        }
        double day = day(a, b, because);
        if (day == 0) {
            return Likeness.apart("other day");
        }
        double place = Places.alike(a.places(), b.places(), because);
        if (place == 0) {
            return Likeness.apart("other place");
        }
        double sides = sides(a, b, because);
        if (sides == 0) {
            return Likeness.apart("other sides");
        }
        double toll = tolls(a, b, because);
        because.add(kind == 1 ? "same kind" : "kin kinds");
        double value = PLACE * place + DAY * day + KIND * kind + SIDES * sides + TOLL * toll;
        return new Likeness(toll < DIFFER ? value * OTHERWISE : value, because);
    }

    /**
     * The most that two tellings can be alike of which each names another town of one governorate.
     *
     * @param gap days between the single days that both say, or null where one says none
     * @param by whether both name who did it
     * @param on whether both name whom it befell
     * @param tolls the most that their tolls can be alike
     */
    static double mostOfTwoTowns(@Nullable Long gap, boolean by, boolean on, double tolls) {
        double day = gap == null ? 1 : dated(gap);
        double sides = by && on ? 1 : by ? TURNED : on ? (OPEN + 1) / 2 : OPEN;
        return day == 0 ? 0 : PLACE * Places.TWO_TOWNS + DAY * day + KIND + SIDES * sides + TOLL * tolls;
    }

    /**
     * The most that the tolls of two can be alike.
     *
     * @param killed how well their figures of the dead fit, or null where one tells none
     */
    static double mostTolls(@Nullable Double killed) {
        return killed == null ? half(1.0) : tolls(killed == 1 ? 1 : Math.max(killed, OPEN), 1);
    }

    private static double tolls(double killed, double wounded) {
        return 0.65 * killed + 0.35 * wounded;
    }

    private static double kind(Telling a, Telling b) {
        if (a.type() == b.type()) {
            return 1;
        }
        if (a.type().kin(b.type())) {
            return 0.8;
        }
        if (OTHER_NAMES.stream().anyMatch(n -> n.contains(a.type()) && n.contains(b.type()))) {
            return 0.6;
        }
        boolean open = a.type() == ATTACK || b.type() == ATTACK;
        boolean denied = a.status() == Status.DENIED || b.status() == Status.DENIED;
        boolean violent = violent(a.type()) && violent(b.type());
        boolean sameDead = a.killed() != null && a.killed().equals(b.killed());
        return violent ? open || denied ? 0.6 : sameDead ? 0.3 : 0 : 0;
    }

    /** Hostages are taken by force. */
    private static boolean violent(EventType t) {
        return t.violent() || t == EventType.ABDUCTION;
    }

    private static double day(Telling a, Telling b, List<String> because) {
        LocalDate fromA = a.from();
        LocalDate toA = a.to();
        LocalDate fromB = b.from();
        LocalDate toB = b.to();
        if (fromA == null || toA == null || fromB == null || toB == null) {
            because.add("day not told");
            return 0.4;
        }
        long gap = Math.max(ChronoUnit.DAYS.between(toA, fromB), ChronoUnit.DAYS.between(toB, fromA));
        boolean both = a.dated() && b.dated();
        if (gap > DAYS_APART && !both && sameToll(a, b)) {
            because.add("day of one not told");
            return 0.1;
        }
        if (gap > DAYS_APART || campaign(fromA, toA, fromB, toB) || campaign(fromB, toB, fromA, toA)) {
            return 0;
        }
        if (!both) {
            because.add("days fit");
            return gap <= 0 ? 0.8 : 0.3;
        }
        because.add(gap <= 0 ? "same day" : "one day apart");
        return dated(gap);
    }

    /** Days between the days that both say. */
    private static double dated(long gap) {
        return gap <= 0 ? 1 : gap <= DAYS_APART ? 0.4 : 0;
    }

    /** Whether the figures of the dead are told by both and are as good as equal: then the news of one may be old. */
    private static boolean sameToll(Telling a, Telling b) {
        Double killed = toll(a.killed(), b.killed());
        return killed != null && killed >= 0.7 && a.deadly() && b.deadly();
    }

    /** A campaign of weeks is no single act of a day. */
    private static boolean campaign(LocalDate fromA, LocalDate toA, LocalDate fromB, LocalDate toB) {
        return ChronoUnit.DAYS.between(fromA, toA) > CAMPAIGN && ChronoUnit.DAYS.between(fromB, toB) <= FEW;
    }

    private static double sides(Telling a, Telling b, List<String> because) {
        Double by = shared(a.by(), b.by());
        Double on = shared(a.on(), b.on());
        if (by != null && on != null && by == 0 && on == 0) {
            Double crossed = shared(a.by(), b.on());
            Double back = shared(a.on(), b.by());
            boolean turned = crossed != null && back != null && crossed > 0 && back > 0;
            if (!turned) {
                return 0;
            }
            because.add("same sides, named the other way round");
            return TURNED;
        }
        if ((changesHands(a, b) || protests(a) && protests(b))
                && by != null
                && by == 0
                && (meet(a.by(), b.on()) || meet(a.on(), b.by()))) {
            because.add("same sides, named the other way round");
            return TURNED;
        }
        if (by != null && by == 0 && named(a.by()) && named(b.by())) {
            because.add("other perpetrator");
            return a.type().violent() || b.type().violent() ? 0.1 : 0;
        }
        double value = ((by == null ? OPEN : by) + (on == null ? OPEN : on)) / 2;
        if (value > OPEN) {
            because.add("same sides");
        }
        return Math.max(value, 0.05);
    }

    private static boolean changesHands(Telling a, Telling b) {
        return a.type() == TERRITORY_TAKEN && b.type() == WITHDRAWAL
                || a.type() == WITHDRAWAL && b.type() == TERRITORY_TAKEN;
    }

    private static boolean protests(Telling t) {
        return t.type().kin(EventType.PEACEFUL_PROTEST);
    }

    private static boolean meet(Set<String> x, Set<String> y) {
        return x.stream().anyMatch(y::contains);
    }

    /** Share of sides in common, 0 to 1; null where one of the two names none that tells. */
    private static @Nullable Double shared(Set<String> x, Set<String> y) {
        if (x.isEmpty() || y.isEmpty()) {
            return null;
        }
        long common = x.stream().filter(y::contains).count();
        return 1.0 * common / Math.min(x.size(), y.size());
    }

    private static boolean named(Set<String> sides) {
        return sides.stream().anyMatch(id -> !id.equals("CIVILIANS"));
    }

    private static double tolls(Telling a, Telling b, List<String> because) {
        Double killed = grown(a, b, a.killed(), b.killed(), toll(a.killed(), b.killed()));
        Double wounded = grown(a, b, a.wounded(), b.wounded(), toll(a.wounded(), b.wounded()));
        Double taken = toll(a.taken(), b.taken());
        if (killed == null && wounded == null) {
            double value = taken == null ? OPEN : half(taken);
            if (value > 0.7) {
                because.add("as many taken");
            }
            return value;
        }
        double value = killed == null ? half(wounded) : wounded == null ? killed : tolls(killed, wounded);
        if (value > 0.9) {
            because.add("same toll");
        } else if (value >= 0.6) {
            because.add("tolls close");
        } else if (value < DIFFER) {
            because.add("tolls differ");
        }
        return value;
    }

    /** A figure that a later report gives higher may have grown: that speaks neither for one event nor against it. */
    private static @Nullable Double grown(
            Telling a, Telling b, @Nullable CountRange x, @Nullable CountRange y, @Nullable Double value) {
        LocalDate before = a.published();
        LocalDate after = b.published();
        if (value == null || x == null || y == null || before == null || after == null || before.equals(after)) {
            return value;
        }
        Long first = before.isBefore(after) ? x.low() : y.low();
        Long then = before.isBefore(after) ? y.low() : x.low();
        boolean more = first != null && then != null && first > 0 && then > first && then <= GROWTH * first;
        return more ? Double.valueOf(Math.max(value, OPEN)) : value;
    }

    /** Figures other than of the dead speak half as loud. */
    private static double half(@Nullable Double figure) {
        return figure == null ? OPEN : 0.25 + figure / 2;
    }

    /** How well two figures fit: 1 for the same, less the further they are apart; null where one is not told. */
    static @Nullable Double toll(@Nullable CountRange x, @Nullable CountRange y) {
        if (x == null || y == null) {
            return null;
        }
        if (x.equals(y)) {
            return 1.0;
        }
        long lowX = x.low() == null ? 0 : x.low();
        long lowY = y.low() == null ? 0 : y.low();
        long highX = x.high() == null ? Math.max(lowX, lowY) : x.high();
        long highY = y.high() == null ? Math.max(lowX, lowY) : y.high();
        if (lowX <= highY && lowY <= highX) {
            double share = (Math.min(lowX, lowY) + 1.0) / (Math.max(lowX, lowY) + 1.0);
            return x.low() != null && x.low().equals(y.low()) ? 0.95 : 0.2 + 0.7 * share;
        }
        long near = lowX > highY ? highY : highX;
        long far = lowX > highY ? lowX : lowY;
        double ratio = (near + 1.0) / (far + 1.0);
        return Math.max(0, (ratio - 0.3) / 0.7) * 0.8;
    }
}
