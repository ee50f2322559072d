package org.marsad.export.check.row;

import org.marsad.export.check.finding.Findings;

/** Holds rows against one or several rules, in the order in which they come. */
@FunctionalInterface
public interface RowCheck {
    /** Looks at a row; a cell that is no number or day, where one should stand, is left to {@link Types}. */
    void check(Row row, Findings findings);
}
