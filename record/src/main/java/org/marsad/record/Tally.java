package org.marsad.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cumulative figure over a period, an area or a campaign: never an incident.
 *
 * @param what what is counted
 * @param count the figure
 * @param period the time it covers, or null where not stated
 * @param asOf the moment up to which it counts, or null where not stated
 * @param where the area, or empty
 * @param whom whom it counts, or empty
 * @param event kind of event that is counted, or null where the figure is not about one
 */
public record Tally(
        About about,
        What what,
        Found<CountRange> count,
        @Nullable When period,
        @Nullable When asOf,
        List<Where> where,
        List<Actor> whom,
        @Nullable EventType event)
        implements Claim {
    public Tally {
        where = List.copyOf(where);
        whom = List.copyOf(whom);
    }

    /** What a tally counts. */
    public enum What {
        KILLED,
        WOUNDED,
        DISPLACED,
        ARRESTED,
        STRIKES,
        MISSING,
        OTHER;

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String kind() {
        return "tally";
    }
}
