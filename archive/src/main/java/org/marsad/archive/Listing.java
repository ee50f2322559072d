package org.marsad.archive;

import static org.marsad.archive.Schema.ACTED;
import static org.marsad.archive.Schema.ADMIN1;
import static org.marsad.archive.Schema.ATTENTION;
import static org.marsad.archive.Schema.CHANGED;
import static org.marsad.archive.Schema.COUNTRY;
import static org.marsad.archive.Schema.FIRST;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.GRADE;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.INCIDENT_SIDE;
import static org.marsad.archive.Schema.KILLED_BEST;
import static org.marsad.archive.Schema.KILLED_HIGH;
import static org.marsad.archive.Schema.KILLED_LOW;
import static org.marsad.archive.Schema.LAT;
import static org.marsad.archive.Schema.LON;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NAME;
import static org.marsad.archive.Schema.NAME_EN;
import static org.marsad.archive.Schema.NEWEST;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.ORIGINATORS;
import static org.marsad.archive.Schema.PLACE;
import static org.marsad.archive.Schema.PLACE_EN;
import static org.marsad.archive.Schema.RADIUS;
import static org.marsad.archive.Schema.REPORTS;
import static org.marsad.archive.Schema.REVIEW;
import static org.marsad.archive.Schema.SIDE;
import static org.marsad.archive.Schema.SPOT;
import static org.marsad.archive.Schema.SPOT_EN;
import static org.marsad.archive.Schema.SPOT_KIND;
import static org.marsad.archive.Schema.STATUS;
import static org.marsad.archive.Schema.SUFFERED;
import static org.marsad.archive.Schema.TO_DAY;
import static org.marsad.archive.Schema.TYPE;
import static org.marsad.archive.Schema.VERSION;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed.Side;
import org.marsad.archive.Listed.Spot;
import org.marsad.incident.toll.Bounds;

/** The rows of incidents: beside each what lists, filters and maps ask for. */
final class Listing {
    /** What lists, filters and maps ask of a row. */
    static final List<Field<?>> ASKED = List.of(
            TYPE,
            FROM_DAY,
            TO_DAY,
            COUNTRY,
            ADMIN1,
            PLACE,
            PLACE_EN,
            SPOT,
            SPOT_EN,
            SPOT_KIND,
            LAT,
            LON,
            RADIUS,
            STATUS,
            GRADE,
            KILLED_LOW,
            KILLED_BEST,
            KILLED_HIGH,
            REPORTS,
            ORIGINATORS,
            NEWEST,
            REVIEW,
            ATTENTION);

    private final Ready insert;
    private final Ready update;
    private final Ready empty;
    private final Ready side;
    private final Ready sideless;

    Listing(Store store) {
        List<Field<?>> changing = with(List.of(VERSION, MEMBERS, CHANGED));
        this.insert = Ready.insert(
                store,
                INCIDENT,
                1,
                with(List.of(NO, ID, FIRST, VERSION, MEMBERS, CHANGED)).toArray(new Field<?>[0]));
        this.update = update(store, changing);
        this.empty = update(store, List.of(MEMBERS, CHANGED));
        this.side = Ready.insert(store, INCIDENT_SIDE, 1, INCIDENT_NO, SIDE, NAME, NAME_EN, ACTED, SUFFERED);
        this.sideless =
                new Ready(store, store.sql().deleteFrom(INCIDENT_SIDE).where(INCIDENT_NO.eq(Ready.value(INCIDENT_NO))));
    }

    /** These columns and all that is asked. */
    static List<Field<?>> with(List<Field<?>> others) {
        return Stream.concat(others.stream(), ASKED.stream()).toList();
    }

    private static Ready update(Store store, List<Field<?>> columns) {
        Map<Field<?>, Object> places = new LinkedHashMap<>();
        columns.forEach(c -> places.put(c, Ready.value(c)));
        return new Ready(store, store.sql().update(INCIDENT).set(places).where(NO.eq(Ready.value(NO))));
    }

    /**
     * How far a row is.
     *
     * @param version of the incident
     * @param members how many accounts it has
     * @param changed number of the log entry with which it came to be so
     */
    record Stand(int version, int members, long changed) {}

    /** Writes the first row of an incident. */
    void add(long no, String first, Stand stand, Listed l) {
        insert.run(Stream.concat(Stream.of(no, l.id(), first), row(stand, l).stream())
                .toArray());
        sides(no, l);
    }

    /** Writes the row of an incident anew. */
    void renew(long no, Stand stand, Listed l) {
        update.run(Stream.concat(row(stand, l).stream(), Stream.of(no)).toArray());
        sideless.run(no);
        sides(no, l);
    }

    /** An incident that has no accounts any more; its row stays, so that its id still leads to where its accounts are. */
    void empty(long no, long changed) {
        empty.run(0, changed, no);
        sideless.run(no);
    }

    private void sides(long no, Listed l) {
        for (Side s : l.sides()) {
            side.run(
                    no,
                    s.id(),
                    Store.plain(s.name()),
                    Store.plain(s.nameEn()),
                    s.acted() ? 1 : 0,
                    s.suffered() ? 1 : 0);
        }
    }

    /** The values of the columns that change: how far the row is, and {@link #ASKED}. */
    private static List<@Nullable Object> row(Stand stand, Listed l) {
        Spot spot = l.spot();
        Bounds killed = l.killed();
        Attention attention = l.attention();
        return Arrays.asList(
                stand.version,
                stand.members,
                stand.changed,
                l.type(),
                l.from(),
                l.to(),
                l.country(),
                Store.plain(l.admin1()),
                Store.plain(l.place()),
                Store.plain(l.placeEn()),
                spot == null ? null : Store.plain(spot.name()),
                spot == null ? null : Store.plain(spot.nameEn()),
                spot == null ? null : spot.kind(),
                spot == null ? null : spot.lat(),
                spot == null ? null : spot.lon(),
                spot == null ? null : spot.radius(),
                l.status(),
                l.grade(),
                killed == null ? null : killed.low(),
                killed == null ? null : killed.best(),
                killed == null ? null : killed.high(),
                l.reports(),
                l.originators(),
                l.newest(),
                l.review().equals(Listed.OPEN) ? null : l.review(),
                attention == null ? null : attention.code());
    }
}
