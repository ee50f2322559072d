package org.marsad.export.ucdp;

import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Group;

/**
 * The dead of a row: the four parts add up to the best estimate. Source: UCDP GED codebook, deaths_a to best.
 *
 * @param a of side a
 * @param b of side b
 * @param civilians unarmed people
 * @param unknown of whom it is not known who they were
 * @param total low, best and high
 */
record Deaths(long a, long b, long civilians, long unknown, Bounds total) {
    Deaths {
        if (a + b + civilians + unknown != total.best()) {
            throw new IllegalArgumentException("deaths: expected parts that add up to " + total.best() + ", found "
                    + (a + b + civilians + unknown));
        }
    }

    /** The dead of an incident. One-sided violence has no dead of a side: fighters among them are of unknown belonging. */
    static Deaths of(Casualties killed, Violence violence) {
        long by = part(killed, Group.COMBATANTS_A);
        long on = part(killed, Group.COMBATANTS_B);
        boolean oneSided = violence.type() == 3;
        long a = oneSided ? 0 : violence.turned() ? on : by;
        long b = oneSided ? 0 : violence.turned() ? by : on;
        long civilians = part(killed, Group.CIVILIANS);
        return new Deaths(a, b, civilians, killed.bounds().best() - a - b - civilians, killed.bounds());
    }

    private static long part(Casualties killed, Group group) {
        Bounds part = killed.byGroup().get(group);
        return part == null ? 0 : part.best();
    }
}
