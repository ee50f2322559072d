package org.marsad.export.check.finding;

/** Where findings go, one after the other, in the order of their lines but for a few that need the rows behind. */
@FunctionalInterface
public interface Findings {
    /** Takes a finding. */
    void add(Finding finding);
}
