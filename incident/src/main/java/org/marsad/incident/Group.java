package org.marsad.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Tellings of one event.
 *
 * @param members in the order of their claims' ids, at least one
 */
public record Group(List<Member> members) {
    /** Others that a telling is held against where it is asked what it is most like. */
    private static final int OTHERS = 100;

    public Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("group: expected a telling, found none");
        }
    }

    /**
     * A telling and how it came into its group.
     *
     * @param telling what is compared of the claim
     * @param likeness to the telling of the group that is most like it; 1 without reasons where it stands alone
     */
    public record Member(Telling telling, Likeness likeness) {}

    /** The group of these tellings, with what each is most like. */
    public static Group of(Collection<Telling> tellings) {
        List<Telling> sorted =
                tellings.stream().sorted(Comparator.comparing(Telling::id)).toList();
        List<Member> out = new ArrayList<>();
        for (Telling t : sorted) {
            out.add(new Member(t, likest(t, sorted)));
        }
        return new Group(out);
    }

    private static Likeness likest(Telling t, List<Telling> all) {
        return all.stream()
                .limit(OTHERS)
                .filter(other -> other != t)
                .map(other -> Comparing.of(t, other))
                .max(Comparator.comparingDouble(Likeness::value))
                .orElse(new Likeness(1, List.of()));
    }

    /** The smallest of its claims' ids. */
    public String id() {
        return members.get(0).telling().id();
    }
}
