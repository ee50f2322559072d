package org.marsad.export;

import org.marsad.incident.toll.Policy;

/**
 * How an export is written.
 *
 * @param policy by whose rules figures are made
 * @param raw whether cells that a spreadsheet would calculate stay as they are
 * @param hxl whether a second header row holds tags of the Humanitarian Exchange Language
 * @param open whether everybody may see it: columns and properties that are not listed as public are left out
 */
public record Terms(Policy policy, boolean raw, boolean hxl, boolean open) {
    /** For those who work with the archive, by a policy. */
    public static Terms of(Policy policy) {
        return new Terms(policy, false, false, false);
    }

    /** The same, for everybody. */
    public Terms opened() {
        return new Terms(policy, raw, hxl, true);
    }
}
