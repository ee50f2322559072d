package org.marsad.export.side;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.marsad.incident.Occurrence;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Group;
import org.marsad.incident.toll.Policy;

/**
 * Who died, as far as any account says: for what sort of event it is, which must not change with the policy by which the dead are counted.
 *
 * @param groups those of whom some account says that they were among the dead; empty where nobody died or no figure is told
 */
public record Dead(Set<Group> groups) {
    private static final Set<Group> FIGHTERS = EnumSet.of(Group.COMBATANTS_A, Group.COMBATANTS_B);

    public Dead {
        groups = Set.copyOf(groups);
    }

    /** The dead of an incident; a figure that a person corrected says nothing of who they were, unless it is none. */
    public static Dead of(Occurrence incident) {
        Set<Group> out = EnumSet.noneOf(Group.class);
        boolean none =
                incident.killed(Policy.ACLED).map(k -> k.bounds().high() == 0).orElse(true);
        Map<Group, Bounds> told =
                incident.machine().killed(Policy.ACLED).map(Casualties::byGroup).orElse(Map.of());
        told.forEach((group, n) -> {
            if (n.high() > 0 && !none) {
                out.add(group);
            }
        });
        return new Dead(out);
    }

    /** Whether some died and all of them were fighters. */
    public boolean fightersAlone() {
        return !groups.isEmpty() && FIGHTERS.containsAll(groups);
    }

    /** Whether some died and all of them were civilians. */
    public boolean civiliansAlone() {
        return groups.equals(Set.of(Group.CIVILIANS));
    }

    /** Whether civilians were among them. */
    public boolean civilians() {
        return groups.contains(Group.CIVILIANS);
    }
}
