package org.marsad.incident.toll;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.marsad.record.Actor;
import org.marsad.record.Incident;
import org.marsad.record.Subset;
import org.marsad.record.Toll;

/** Divides a figure by who the people were. */
final class Groups {
    private static final Set<String> CIVIL = Set.of("civilians", "children", "women");

    private Groups() {}

    /** The parts of a figure; they add up to it. */
    static Map<Group, Long> of(Figure f) {
        long whole = f.value();
        Map<Group, Long> out = new EnumMap<>(Group.class);
        switch (f.toll().victims()) {
            case COMBATANTS -> out.put(fighters(f.account().claim()), whole);
            case CIVILIANS -> out.put(Group.CIVILIANS, whole);
            case MIXED, UNKNOWN -> parts(f, whole, out);
        }
        return out;
    }

    private static void parts(Figure f, long whole, Map<Group, Long> out) {
        long civilians = part(f.toll(), CIVIL, whole);
        long fighters = part(f.toll(), Set.of("combatants"), whole - civilians);
        put(out, Group.CIVILIANS, civilians);
        put(out, fighters(f.account().claim()), fighters);
        put(out, Group.UNKNOWN, whole - civilians - fighters);
    }

    private static void put(Map<Group, Long> out, Group group, long part) {
        if (part > 0) {
            out.put(group, part);
        }
    }

    /** Civilians hold the children and women among them; without them these alone are known to be civilians. */
    private static long part(Toll toll, Set<String> groups, long most) {
        long all = 0;
        long others = 0;
        for (Subset s : toll.ofWhich()) {
            Long low = s.count().low();
            if (low != null && groups.contains(s.group())) {
                if (s.group().equals("civilians") || s.group().equals("combatants")) {
                    all += low;
                } else {
                    others += low;
                }
            }
        }
        return Math.max(0, Math.min(most, Math.max(all, others)));
    }

    /** Fighters who died are those of the side that was acted on, unless it was civilians who were and the other side that fights. */
    private static Group fighters(Incident claim) {
        boolean civilians = claim.target().stream().map(Actor::id).allMatch("CIVILIANS"::equals)
                && !claim.target().isEmpty();
        return civilians && !claim.perpetrator().isEmpty() ? Group.COMBATANTS_A : Group.COMBATANTS_B;
    }

    /** Whether a figure is of one group alone. */
    static boolean allOf(Map<Group, Long> parts, Group group) {
        return parts.size() == 1 && parts.containsKey(group);
    }

    /** The parts of a figure of another size: what is missing or too much goes to the unknown first. */
    static Map<Group, Long> scaled(Map<Group, Long> parts, long whole, boolean noFighters) {
        Map<Group, Long> out = new EnumMap<>(Group.class);
        long left = whole;
        for (Group g : new Group[] {Group.CIVILIANS, Group.COMBATANTS_B, Group.COMBATANTS_A}) {
            boolean fighters = g == Group.COMBATANTS_A || g == Group.COMBATANTS_B;
            long part = noFighters && fighters ? 0 : Math.min(left, parts.getOrDefault(g, 0L));
            put(out, g, part);
            left -= part;
        }
        Group only = parts.size() == 1 ? parts.keySet().iterator().next() : Group.UNKNOWN;
        boolean excluded = noFighters && only != Group.CIVILIANS;
        Group rest = excluded ? Group.UNKNOWN : only;
        put(out, rest, out.getOrDefault(rest, 0L) + left);
        if (left == 0 && out.getOrDefault(rest, 0L) == 0) {
            out.remove(rest);
        }
        return out;
    }
}
