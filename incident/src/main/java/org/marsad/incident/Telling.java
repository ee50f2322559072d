package org.marsad.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.When;

/**
 * What is compared of a claim of an incident: small enough to be kept beside every claim of an archive.
 *
 * @param id the claim's id, unique over all reports
 * @param report id of the report that makes it
 * @param published when that was published, or null where not known
 * @param from first day on which it may have been, inclusive; null where nothing bounds it
 * @param to last day, inclusive; null where nothing bounds it
 * @param dated whether the claim itself says the day; otherwise the days are taken from the report's publication
 * @param type kind of event
 * @param status how far the report makes it its own
 * @param places where, finest first; empty where not told
 * @param by ids of those who did it, without those that anybody may be; empty where not told
 * @param on ids of those whom it befell, likewise
 * @param killed the figure of the dead, or null where there is none
 * @param wounded the figure of the wounded, or null where there is none
 * @param taken the figure of those who were arrested, abducted, exchanged or set free, or null where there is none
 */
public record Telling(
        String id,
        String report,
        @Nullable LocalDate published,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean dated,
        EventType type,
        Status status,
        List<Place> places,
        Set<String> by,
        Set<String> on,
        @Nullable CountRange killed,
        @Nullable CountRange wounded,
        @Nullable CountRange taken) {
    /** Days before its publication within which the news of a report without a day happened. */
    private static final int FRESH = 2;
    /** So many dead may be those of any attack. */
    private static final int FEW = 2;

    public Telling {
        places = List.copyOf(places);
        by = Collections.unmodifiableSet(new TreeSet<>(by));
        on = Collections.unmodifiableSet(new TreeSet<>(on));
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("telling: expected both days or none, found " + from + ".." + to);
        }
    }

    /**
     * What is compared of a claim.
     *
     * @param report id of its report
     * @param published when that was published, or null where not known
     */
    public static Telling of(String report, @Nullable LocalDate published, Incident claim) {
        When when = claim.when();
        LocalDate from = null;
        LocalDate to = null;
        boolean dated = when != null && when.resolved();
        if (when != null && dated) {
            from = when.from() == null ? when.to() : when.from();
            to = when.to() != null ? when.to() : published != null && !published.isBefore(from) ? published : from;
        } else if (published != null && claim.about().focus() != Focus.BACKGROUND) {
            from = published.minusDays(FRESH);
            to = published;
        }
        return new Telling(
                claim.about().id(),
                report,
                published,
                from,
                to,
                dated,
                claim.type(),
                claim.about().status(),
                claim.where().stream().map(Place::of).toList(),
                ids(claim.perpetrator()),
                ids(claim.target()),
                figure(claim.killed()),
                figure(claim.wounded()),
                figure(claim.captured()));
    }

    /** Whether so many died that the figure alone tells much. */
    boolean deadly() {
        return killed != null && killed.low() != null && killed.low() > FEW;
    }

    private static Set<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).filter(Telling::tells).collect(Collectors.toSet());
    }

    /** Unnamed gunmen, a person or a thing may be anybody's. */
    private static boolean tells(String id) {
        return !id.startsWith("UNKNOWN") && !id.startsWith("OTHER:");
    }

    private static @Nullable CountRange figure(@Nullable Toll toll) {
        return toll != null && toll.count().hasFigure() ? toll.count() : null;
    }
}
