package org.marsad.archive;

import static org.marsad.archive.Schema.ADMIN1;
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
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NEWEST;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.ORIGINATORS;
import static org.marsad.archive.Schema.PLACE;
import static org.marsad.archive.Schema.REPORTS;
import static org.marsad.archive.Schema.REVIEW;
import static org.marsad.archive.Schema.SIDE;
import static org.marsad.archive.Schema.STATUS;
import static org.marsad.archive.Schema.TO_DAY;
import static org.marsad.archive.Schema.TYPE;
import static org.marsad.archive.Schema.VERSION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Actor;
import org.marsad.record.Published;
import org.marsad.record.When;
import org.marsad.record.Where;

/** The rows of incidents: beside each what lists and filters ask for. */
final class Listing {
    private static final Field<?>[] COLUMNS = {
        VERSION,
        MEMBERS,
        TYPE,
        FROM_DAY,
        TO_DAY,
        COUNTRY,
        ADMIN1,
        PLACE,
        STATUS,
        GRADE,
        KILLED_LOW,
        KILLED_BEST,
        KILLED_HIGH,
        REPORTS,
        ORIGINATORS,
        NEWEST,
        REVIEW
    };

    private final Ready insert;
    private final Ready update;
    private final Ready empty;
    private final Ready side;
    private final Ready sideless;

    Listing(Store store) {
        List<Field<?>> all = new ArrayList<>(List.of(NO, ID, FIRST));
        all.addAll(List.of(COLUMNS));
        Map<Field<?>, Object> places = new LinkedHashMap<>();
        Arrays.stream(COLUMNS).forEach(c -> places.put(c, Ready.value(c)));
        this.insert = Ready.insert(store, INCIDENT, 1, all.toArray(new Field<?>[0]));
        this.update = new Ready(store, store.sql().update(INCIDENT).set(places).where(NO.eq(Ready.value(NO))));
        this.empty = new Ready(
                store, store.sql().update(INCIDENT).set(MEMBERS, DSL.inline(0)).where(NO.eq(Ready.value(NO))));
        this.side = Ready.insert(store, INCIDENT_SIDE, 1, INCIDENT_NO, SIDE);
        this.sideless =
                new Ready(store, store.sql().deleteFrom(INCIDENT_SIDE).where(INCIDENT_NO.eq(Ready.value(INCIDENT_NO))));
    }

    /** Writes the first row of an incident. */
    void add(long no, String id, String first, int version, Occurrence o, @Nullable String review) {
        insert.run(Stream.concat(Stream.of(no, id, first), row(version, o, review).stream())
                .toArray());
        sides(no, o);
    }

    /** Writes the row of an incident anew. */
    void renew(long no, int version, Occurrence o, @Nullable String review) {
        update.run(
                Stream.concat(row(version, o, review).stream(), Stream.of(no)).toArray());
        sideless.run(no);
        sides(no, o);
    }

    /** An incident that has no accounts any more; its row stays, so that its id still leads to where its accounts are. */
    void empty(long no) {
        empty.run(no);
        sideless.run(no);
    }

    private void sides(long no, Occurrence o) {
        Set<String> sides = new LinkedHashSet<>();
        Stream.of(o.perpetrator(), o.target())
                .flatMap(Collection::stream)
                .map(Actor::id)
                .forEach(sides::add);
        sides.forEach(s -> side.run(no, s));
    }

    /** The values of {@link #COLUMNS}. */
    private static List<@Nullable Object> row(int version, Occurrence o, @Nullable String review) {
        Optional<When> when = o.when();
        String from = when.map(When::from).map(Object::toString).orElse(null);
        String to = when.map(When::to).map(Object::toString).orElse(from);
        Optional<Where> where = o.where().stream().findFirst();
        Optional<Bounds> killed = o.killed(Policy.UCDP).map(Casualties::bounds);
        String newest = o.accounts().stream()
                .map(Testimony::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse(from);
        return Arrays.asList(
                version,
                o.accounts().size(),
                o.type().code(),
                from,
                to,
                where.map(Where::country).orElse(null),
                Store.plain(where.map(Where::admin1).orElse(null)),
                Store.plain(where.map(Where::name).orElse(null)),
                o.status().name().toLowerCase(Locale.ROOT),
                o.grade().value().code(),
                killed.map(Bounds::low).orElse(null),
                killed.map(Bounds::best).orElse(null),
                killed.map(Bounds::high).orElse(null),
                o.reports(),
                o.originators().size(),
                newest,
                review);
    }
}
