package org.marsad.claim.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;

/**
 * Who did an act whose own telling names nobody: the side that claims it, or to which it is laid, elsewhere in the report. Source:
 * codebook, chapter sides, "claimed in another sentence".
 */
final class Authors {
    /** The templates in which a side takes an act upon itself or is held to be behind it. */
    private static final List<String> CLAIMS = List.of("responsibility", "laid-to");

    private Authors() {}

    /** Gives acts by nobody, or by nobody known, to the side that claims them; a bomber who died in his bomb is no side. */
    static void fill(List<Draft> acts) {
        Draft owner = null;
        for (Draft d : acts) {
            owner = owns(d) ? d : owner;
            give(owner, d);
        }
        owner = null;
        for (int i = acts.size() - 1; i >= 0; i--) {
            Draft d = acts.get(i);
            owner = owns(d) ? d : owner;
            give(owner, d);
            if (d.type == EventType.SUICIDE_BOMB) {
                d.perpetrator.removeIf(Authors::nobody);
            }
        }
    }

    private static boolean owns(Draft d) {
        return CLAIMS.stream().anyMatch(d.rules::contains)
                && !d.perpetrator.isEmpty()
                && d.perpetrator.stream().noneMatch(Authors::nobody);
    }

    private static void give(@Nullable Draft owner, Draft d) {
        if (owner == null || owner == d || !d.perpetrator.stream().allMatch(Authors::nobody) || !claimable(owner, d)) {
            return;
        }
        d.perpetrator.clear();
        d.perpetrator.addAll(owner.perpetrator);
    }

    /** Whether the act can be among those that are claimed: of their kind, at their place, and not on those who claim it. */
    private static boolean claimable(Draft owner, Draft d) {
        return !Kinds.ground(d.type)
                && d.type != EventType.ARMED_CLASH
                && d.type.violent()
                && (d.type == EventType.ATTACK
                        || owner.type.kin(d.type)
                        || owner.type == EventType.ATTACK && !d.type.kin(EventType.AIR_DRONE_STRIKE))
                && owner.background == d.background
                && d.target.stream().noneMatch(t -> owner.perpetrator.stream().anyMatch(p -> p.id().equals(t.id())))
                && (owner.fine().isEmpty()
                        || d.fine().isEmpty()
                        || d.fine().stream().anyMatch(p -> at(owner, p)));
    }

    private static boolean at(Draft owner, PlacePiece place) {
        return owner.fine().stream().anyMatch(place::related);
    }

    static boolean nobody(Actor a) {
        return a.id().startsWith("UNKNOWN") || a.id().equals("OTHER:individual");
    }
}
