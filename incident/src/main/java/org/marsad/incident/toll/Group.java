package org.marsad.incident.toll;

import java.util.Locale;

/** Who the people of a figure were. Source: UCDP GED, deaths_a, deaths_b, deaths_civilians, deaths_unknown. */
public enum Group {
    COMBATANTS_A,
    COMBATANTS_B,
    CIVILIANS,
    UNKNOWN;

    /** The name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
