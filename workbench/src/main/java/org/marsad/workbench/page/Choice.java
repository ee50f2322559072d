package org.marsad.workbench.page;

import java.util.Objects;
import org.marsad.incident.toll.Policy;
import org.marsad.workbench.exchange.Asked;

/** What every page that shows figures lets people choose. */
public final class Choice {
    private Choice() {}

    /** By whose rules figures are made; UCDP's where nothing is chosen. */
    public static Policy policy(Asked asked) {
        return Objects.requireNonNullElse(asked.value("policy", Policy.class), Policy.UCDP);
    }
}
