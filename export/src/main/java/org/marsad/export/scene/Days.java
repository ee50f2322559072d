package org.marsad.export.scene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.incident.Occurrence;
import org.marsad.record.When;

/**
 * The days that an incident's date leaves open.
 *
 * @param first the first of them
 * @param last the last, not before the first
 * @param told the date as it is told
 */
public record Days(LocalDate first, LocalDate last, When told) {
    /** Days of a date that is a row of days but told as one time: a night between two days, "the past days". */
    private static final Set<String> ONE_TIME =
            Set.of("night-between", "feast", "feast-night", "feast-eve", "past-period", "coming-period");

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    /** The days of a date; empty where one end is open. */
    public static Optional<Days> of(When told) {
        LocalDate from = told.from();
        LocalDate to = told.to();
        return from == null || to == null ? Optional.empty() : Optional.of(new Days(from, to, told));
    }

    /** The days of an incident's date; empty where there is none, or it is not resolved, or open. */
    public static Optional<Days> of(Occurrence incident) {
        return incident.when().flatMap(Days::of);
    }

    /** Why an incident has no days. */
    public static Why missing(Occurrence incident) {
        if (incident.when().isPresent()) {
            return Why.OPEN_DATE;
        }
        boolean told = incident.accounts().stream().anyMatch(a -> a.claim().when() != null);
        return told ? Why.UNRESOLVED_DATE : Why.NO_DATE;
    }

    /** How many they are, at least 1. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** UCDP's date_prec: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 longer. Source: UCDP GED codebook, date_prec. */
    public int ucdpPrecision() {
        int length = length();
        return length == 1 ? 1 : length < WEEK ? 2 : length == WEEK ? 3 : length <= MONTH ? 4 : 5;
    }

    /** Whether something is told to have gone on over several days. */
    public boolean several() {
        return told.precision() == When.Precision.DAYS && length() > 1 && !ONE_TIME.contains(told.rule());
    }

    /** Whether ACLED can code it: the days of several, or no more than a month. */
    public boolean codable() {
        return length() <= MONTH;
    }

    /** ACLED's time_precision of each of {@link #dates}: 1 the day, 2 a week, 3 a month. Source: ACLED codebook, time_precision. */
    public int acledPrecision() {
        int length = length();
        return length == 1 || several() ? 1 : length <= WEEK ? 2 : 3;
    }

    /**
     * ACLED's dates: each day where something went on over several, else one: of a week or month the middle, of its early or late part the
     * first or last day. Source: ACLED codebook, time_precision.
     */
    public List<LocalDate> dates() {
        if (several()) {
            return Stream.iterate(first, d -> d.plusDays(1)).limit(length()).toList();
        }
        if (told.precision() == When.Precision.MONTH_PART && first.getDayOfMonth() == 1) {
            return List.of(first);
        }
        if (told.precision() == When.Precision.MONTH_PART && last.getDayOfMonth() == last.lengthOfMonth()) {
            return List.of(last);
        }
        return List.of(first.plusDays((length() - 1) / 2));
    }
}
