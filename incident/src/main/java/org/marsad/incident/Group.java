package org.marsad.incident;

import java.util.List;

/**
 * Tellings of one event.
 *
 * @param members in the order of their claims' ids, at least one
 */
public record Group(List<Member> members) {
    public Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("group: expected a telling, found none");
        }
    }

    /**
     * A telling and how it came into its group.
     *
     * @param telling the claim and its report
     * @param likeness to the telling of the group that is most like it; 1 without reasons where it stands alone
     */
    public record Member(Telling telling, Likeness likeness) {}
}
