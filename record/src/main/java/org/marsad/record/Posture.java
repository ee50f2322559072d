package org.marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a side has, holds or is building up, and where: bases, troops, control, a withdrawal under way.
 *
 * @param holder the side
 * @param what what it has
 * @param count how many, or null where not stated
 * @param where places, or empty
 * @param since the time since when, or null where not stated
 * @param asOf the time it is said of, or null where not stated
 */
public record Posture(
        About about,
        List<Actor> holder,
        What what,
        @Nullable Found<CountRange> count,
        List<Where> where,
        @Nullable When since,
        @Nullable When asOf)
        implements Claim {
    public Posture {
        holder = List.copyOf(holder);
        where = List.copyOf(where);
    }

    /** What a side has or does. */
    public enum What {
        BASES,
        FORCES,
        EQUIPMENT,
        CONTROL,
        PRESENCE,
        DEPLOYMENT,
        SIEGE,
        WITHDRAWAL,
        BUILDUP
    }

    @Override
    public String kind() {
        return "posture";
    }
}
