package org.marsad.archive;

import static org.marsad.archive.Schema.ADMIN1;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.COUNTRY;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.GRADE;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.INCIDENT_SIDE;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.PLACE;
import static org.marsad.archive.Schema.PUBLISHER;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.REVIEW;
import static org.marsad.archive.Schema.SIDE;
import static org.marsad.archive.Schema.STATUS;
import static org.marsad.archive.Schema.TO_DAY;
import static org.marsad.archive.Schema.TYPE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for; null asks for all.
 *
 * @param from last day not before this
 * @param to first day not after this
 * @param country ISO 3166-1 alpha-2
 * @param area a first-level area, by its English name, or a place, by its Arabic one
 * @param kind a kind of event, by its name in output
 * @param side id of a side that did it or whom it befell
 * @param grade a grade
 * @param status a status
 * @param source an outlet that tells of it, as its reports name it
 * @param review {@code accepted}, {@code rejected}, or {@code open} where nobody has decided
 */
public record Filter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        @Nullable String area,
        @Nullable String kind,
        @Nullable String side,
        @Nullable String grade,
        @Nullable String status,
        @Nullable String source,
        @Nullable String review) {
    /** All incidents. */
    public static Filter all() {
        return new Filter(null, null, null, null, null, null, null, null, null, null);
    }

    /** Incidents that may have been on some days; both bounds are inclusive. */
    public static Filter days(LocalDate from, LocalDate to) {
        return new Filter(from, to, null, null, null, null, null, null, null, null);
    }

    /** Whether an incident is asked for: what {@link #condition} asks of the tables. */
    boolean holds(Listed l) {
        return within(l) && facets().stream().allMatch(facet -> facet.holds(l, this));
    }

    /** The facets that it asks values of. */
    List<Facet> facets() {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.asked(this) != null)
                .toList();
    }

    /** Whether its days are asked for. */
    boolean within(Listed l) {
        return (from == null || l.to() != null && l.to().compareTo(from.toString()) >= 0)
                && (to == null || l.from() != null && l.from().compareTo(to.toString()) <= 0);
    }

    /** The condition by which the tables tell them. */
    Condition condition() {
        Condition c = DSL.noCondition();
        if (from != null) {
            c = c.and(TO_DAY.ge(from.toString()));
        }
        if (to != null) {
            c = c.and(FROM_DAY.le(to.toString()));
        }
        if (country != null) {
            c = c.and(COUNTRY.eq(country));
        }
        if (area != null) {
            c = c.and(ADMIN1.eq(area).or(PLACE.eq(area)));
        }
        if (kind != null) {
            c = c.and(TYPE.eq(kind));
        }
        if (side != null) {
            c = c.and(NO.in(DSL.select(INCIDENT_NO).from(INCIDENT_SIDE).where(SIDE.eq(side))));
        }
        if (grade != null) {
            c = c.and(GRADE.eq(grade));
        }
        if (status != null) {
            c = c.and(STATUS.eq(status));
        }
        if (source != null) {
            c = c.and(NO.in(DSL.select(INCIDENT_NO)
                    .from(CLAIM)
                    .where(REPORT_NO.in(DSL.select(NO).from(REPORT).where(PUBLISHER.eq(source))))));
        }
        if (review != null) {
            c = c.and(review.equals(Listed.OPEN) ? REVIEW.isNull() : REVIEW.eq(review));
        }
        return c;
    }
}
