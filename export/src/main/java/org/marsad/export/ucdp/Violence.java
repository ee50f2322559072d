package org.marsad.export.ucdp;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.side.Dead;
import org.marsad.export.side.Side;
import org.marsad.export.side.Sides;
import org.marsad.incident.Occurrence;
import org.marsad.record.EventType;

/**
 * Who is side a and side b, and so which type of violence it is. Source: UCDP, definitions of state-based conflict, non-state conflict and
 * one-sided violence; UCDP GED codebook, side_a.
 *
 * @param type 1 state-based, 2 non-state, 3 one-sided
 * @param a names of side a, or {@link #UNKNOWN}
 * @param b names of side b, {@link #CIVILIANS} or {@link #UNKNOWN}
 * @param numberA Gleditsch and Ward's number of side a, or null where it is not the government of one state
 * @param numberB likewise of side b
 * @param turned whether side a is whom it befell: UCDP puts the government first
 */
record Violence(
        int type,
        String a,
        String b,
        @Nullable Integer numberA,
        @Nullable Integer numberB,
        boolean turned) {
    /** Stands for a side that is not told. */
    static final String UNKNOWN = "Unknown";
    /** UCDP's side b where people without arms were the target. */
    static final String CIVILIANS = "Civilians";

    private static final Set<EventType> FIGHTS = EnumSet.of(EventType.ARMED_CLASH, EventType.TERRITORY_TAKEN);

    /** The violence of an incident; empty where its sides do not tell the type. */
    static Optional<Violence> of(Occurrence incident) {
        Dead dead = Dead.of(incident);
        List<Side> all = Sides.of(incident.target());
        List<Side> by = organised(Sides.of(incident.perpetrator()));
        List<Side> on = organised(all);
        if (!by.isEmpty() && !on.isEmpty()) {
            return Optional.of(between(by, on));
        }
        boolean gunmen = all.stream().anyMatch(s -> s.sort() == Side.Sort.GUNMEN);
        boolean people = all.stream().anyMatch(s -> s.sort().unarmed());
        boolean attackers = incident.perpetrator().isEmpty()
                || Sides.of(incident.perpetrator()).stream()
                        .noneMatch(s -> s.sort().unarmed());
        if (on.isEmpty() && !gunmen && attackers && (people || !by.isEmpty() && dead.civiliansAlone())) {
            return Optional.of(new Violence(3, names(by), CIVILIANS, number(by), null, false));
        }
        boolean fight = FIGHTS.contains(incident.type()) || gunmen || dead.fightersAlone();
        List<Side> known = by.isEmpty() ? on : by;
        return fight && !people && attackers && government(known) ? Optional.of(between(by, on)) : Optional.empty();
    }

    /** Between two sides of which one at least is known, and is a government where the other is not. */
    private static Violence between(List<Side> by, List<Side> on) {
        boolean turned = government(on) && !government(by);
        List<Side> a = turned ? on : by;
        List<Side> b = turned ? by : on;
        return new Violence(government(a) ? 1 : 2, names(a), names(b), number(a), number(b), turned);
    }

    private static List<Side> organised(List<Side> sides) {
        return sides.stream().filter(s -> s.sort().organised()).toList();
    }

    private static boolean government(List<Side> sides) {
        return sides.stream().anyMatch(s -> s.sort().government());
    }

    private static String names(List<Side> sides) {
        return sides.isEmpty()
                ? UNKNOWN
                : sides.stream().map(Side::ucdpName).distinct().collect(Collectors.joining(", "));
    }

    private static @Nullable Integer number(List<Side> sides) {
        return sides.size() == 1 ? sides.get(0).gleditschWard().orElse(null) : null;
    }

    /** Whether both sides are told. */
    boolean told() {
        return !a.equals(UNKNOWN) && !b.equals(UNKNOWN);
    }

    /** The two names, as UCDP joins them. */
    String dyad() {
        return a + " - " + b;
    }
}
