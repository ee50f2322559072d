package org.marsad.archive;

import static org.marsad.archive.Schema.ACTED;
import static org.marsad.archive.Schema.ADMIN1;
import static org.marsad.archive.Schema.CHANGED;
import static org.marsad.archive.Schema.CLAIM;
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
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.RADIUS;
import static org.marsad.archive.Schema.REPORTS;
import static org.marsad.archive.Schema.REPORT_NO;
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

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed.Side;
import org.marsad.archive.Listed.Spot;
import org.marsad.archive.Verdicts.Judged;
import org.marsad.incident.Lately;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Telling;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.json.Small;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Reading;

/** Keeps which claims are one incident, and beside each incident what lists and filters ask for. */
final class Incidents {
    private final DSLContext sql;
    private final Log log;
    private final Library library;
    private final SqlShelf shelf;
    /** Claims whose incident has changed since the last {@link #settle}, each with the number of the one it was in, or 0. */
    private final Map<Long, Long> moved = new LinkedHashMap<>();

    /** The incidents of claims, as far as they were asked for lately. */
    private final Map<Long, Long> homes;
    /** The numbers of incidents by their ids, likewise. */
    private final Map<String, Long> numbers;
    /** What claims say and in which report, likewise. */
    private final Map<Long, Testimony> testimonies;
    /** Incidents that are to be brought up to date. */
    private final Set<Long> touched = new LinkedHashSet<>();

    private LongFunction<Judged> judged = no -> new Judged(Map.of(), null);
    private long highest = -1;
    /** Ids of claims that were taken out. */
    private final Map<Long, String> gone = new HashMap<>();

    /**
     * The incidents of an archive.
     *
     * @param held claims and incidents held in memory at most
     */
    Incidents(DSLContext sql, Log log, Library library, int held) {
        this.homes = new Lately<>(held);
        this.numbers = new Lately<>(held);
        this.testimonies = new Lately<>(held);
        this.sql = sql;
        this.log = log;
        this.library = library;
        this.shelf = new SqlShelf(sql, this::group, held);
    }

    SqlShelf shelf() {
        return shelf;
    }

    void forget() {
        shelf.forget();
        highest = -1;
        moved.clear();
        homes.clear();
        numbers.clear();
        testimonies.clear();
        gone.clear();
        touched.clear();
    }

    /** From now on these claims, and no others, are one incident. */
    private void group(Set<Long> members) {
        Telling first = members.stream()
                .map(shelf::telling)
                .min(Comparator.comparing(Telling::id))
                .orElseThrow();
        String id = Occurrence.id(first);
        long no = numbers.computeIfAbsent(id, i -> number(i, first));
        for (long claim : members) {
            long before = home(claim);
            if (no != before) {
                moved.putIfAbsent(claim, before);
                homes.put(claim, no);
                sql.update(CLAIM).set(INCIDENT_NO, no).where(NO.eq(claim)).execute();
            }
        }
    }

    private long number(String id, Telling first) {
        Long known = sql.select(NO).from(INCIDENT).where(ID.eq(id)).fetchOne(NO);
        if (known != null) {
            return known;
        }
        long no = next();
        sql.insertInto(INCIDENT, NO, ID, FIRST, VERSION, MEMBERS)
                .values(no, id, first.id(), 0, 0)
                .execute();
        return no;
    }

    private long next() {
        if (highest < 0) {
            Long last = sql.select(DSL.max(NO)).from(INCIDENT).fetchOne(0, Long.class);
            highest = last == null ? 0 : last;
        }
        return ++highest;
    }

    /** The number of the incident that a claim is in, 0 where it is in none. */
    private long home(long claim) {
        return homes.computeIfAbsent(claim, c -> {
            Long no = sql.select(INCIDENT_NO).from(CLAIM).where(NO.eq(c)).fetchOne(INCIDENT_NO);
            return no == null ? 0 : no;
        });
    }

    /** A claim that is no longer read; its incident is to be settled. */
    void left(long claim) {
        gone.put(claim, claimId(claim));
        long before = home(claim);
        if (before != 0) {
            moved.putIfAbsent(claim, before);
        }
        homes.put(claim, 0L);
        testimonies.remove(claim);
    }

    /** Logs what moved and brings the incidents that it touches up to date. */
    void settle() throws IOException {
        List<Move> moves = moved.entrySet().stream()
                .map(m -> new Move(m.getKey(), m.getValue(), gone.containsKey(m.getKey()) ? 0 : home(m.getKey())))
                .filter(m -> m.from != m.to)
                .toList();
        for (Move m : moves) {
            touched.add(m.from);
            touched.add(m.to);
        }
        touched.remove(0L);
        List<Change> changes = new ArrayList<>();
        for (long no : Set.copyOf(touched)) {
            changes.add(refresh(no));
        }
        if (!changes.isEmpty()) {
            log.append("incidents", "moves", entry(moves, changes));
        }
        moved.clear();
        gone.clear();
        touched.clear();
    }

    private record Move(long claim, long from, long to) {}

    /** The versions of an incident before and after; 0 after where it has no accounts any more. */
    private record Change(long no, int was, int is) {}

    private String entry(List<Move> moves, List<Change> changes) {
        Map<Long, String> ids = new HashMap<>();
        return Small.object(json -> {
            json.list("moves", moves, (one, m) -> {
                one.text("claim", claimId(m.claim));
                one.text("from", named(ids, m.from));
                one.text("to", named(ids, m.to));
            });
            json.list("versions", changes, (one, c) -> {
                one.text("incident", named(ids, c.no));
                one.number("was", c.was);
                one.number("is", c.is);
            });
        });
    }

    private String claimId(long claim) {
        String left = gone.get(claim);
        return left != null
                ? left
                : String.valueOf(sql.select(ID).from(CLAIM).where(NO.eq(claim)).fetchOne(ID));
    }

    private @Nullable String named(Map<Long, String> ids, long no) {
        if (no == 0) {
            return null;
        }
        return ids.computeIfAbsent(
                no,
                n -> String.valueOf(
                        sql.select(ID).from(INCIDENT).where(NO.eq(n)).fetchOne(ID)));
    }

    /** From now on what people decided about an incident, by its number, comes from here. */
    void obey(LongFunction<Judged> judge) {
        judged = judge;
    }

    /** The number of the incident that has or had an id; empty where there is none. */
    Optional<Long> find(String id) {
        var row = sql.select(NO, MEMBERS, FIRST).from(INCIDENT).where(ID.eq(id)).fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        return row.value2() > 0
                ? Optional.of(row.value1())
                : sql.select(INCIDENT_NO).from(CLAIM).where(ID.eq(row.value3())).fetchOptional(INCIDENT_NO);
    }

    /** An incident whose corrections changed; it is brought up to date by {@link #settle}. */
    void touch(long no) {
        touched.add(no);
    }

    /** An incident with what people corrected in it; empty where it has no accounts any more. */
    Optional<Occurrence> occurrence(long no) throws IOException {
        return occurrence(no, judged.apply(no));
    }

    private Optional<Occurrence> occurrence(long no, Judged said) throws IOException {
        List<Testimony> accounts = accounts(no);
        return accounts.isEmpty() ? Optional.empty() : Optional.of(Occurrence.of(accounts, said.corrections()));
    }

    /** Writes anew what lists and filters ask of an incident. */
    private Change refresh(long no) throws IOException {
        Judged said = judged.apply(no);
        Optional<Occurrence> found = occurrence(no, said);
        sql.deleteFrom(INCIDENT_SIDE).where(INCIDENT_NO.eq(no)).execute();
        var known = sql.select(VERSION).from(INCIDENT).where(NO.eq(no)).fetchSingle();
        sql.update(INCIDENT).set(CHANGED, log.head() + 1).where(NO.eq(no)).execute(); // the entry that settle makes
        if (found.isEmpty()) {
            sql.update(INCIDENT).set(MEMBERS, 0).where(NO.eq(no)).execute();
            return new Change(no, known.value1(), 0);
        }
        int version = version(no) + 1;
        sql.update(INCIDENT)
                .set(VERSION, version)
                .set(MEMBERS, found.get().accounts().size())
                .where(NO.eq(no))
                .execute();
        index(no, Listed.of(found.get(), said.review()));
        return new Change(no, known.value1(), version);
    }

    private void index(long no, Listed l) {
        Spot spot = l.spot();
        Bounds killed = l.killed();
        sql.update(INCIDENT)
                .set(TYPE, l.type())
                .set(FROM_DAY, l.from())
                .set(TO_DAY, l.to())
                .set(COUNTRY, l.country())
                .set(ADMIN1, Store.plain(l.admin1()))
                .set(PLACE, Store.plain(l.place()))
                .set(PLACE_EN, Store.plain(l.placeEn()))
                .set(SPOT, spot == null ? null : Store.plain(spot.name()))
                .set(SPOT_EN, spot == null ? null : Store.plain(spot.nameEn()))
                .set(SPOT_KIND, spot == null ? null : spot.kind())
                .set(LAT, spot == null ? null : Double.valueOf(spot.lat()))
                .set(LON, spot == null ? null : Double.valueOf(spot.lon()))
                .set(RADIUS, spot == null ? null : spot.radius())
                .set(STATUS, l.status())
                .set(GRADE, l.grade())
                .set(KILLED_LOW, killed == null ? null : Long.valueOf(killed.low()))
                .set(KILLED_BEST, killed == null ? null : Long.valueOf(killed.best()))
                .set(KILLED_HIGH, killed == null ? null : Long.valueOf(killed.high()))
                .set(REPORTS, l.reports())
                .set(ORIGINATORS, l.originators())
                .set(NEWEST, l.newest())
                .set(REVIEW, l.review().equals(Listed.OPEN) ? null : l.review())
                .where(NO.eq(no))
                .execute();
        for (Side side : l.sides()) {
            sql.insertInto(INCIDENT_SIDE, INCIDENT_NO, SIDE, NAME, NAME_EN, ACTED, SUFFERED)
                    .values(
                            no,
                            side.id(),
                            Store.plain(side.name()),
                            Store.plain(side.nameEn()),
                            side.acted() ? 1 : 0,
                            side.suffered() ? 1 : 0)
                    .execute();
        }
    }

    /** Writes what lists ask of incidents that an earlier version of the archive kept, as far as it did not yet keep it; gives how many. */
    int fill(int most) throws IOException {
        List<Long> some = sql.select(NO)
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(CHANGED.isNull())
                .limit(most)
                .fetch(NO);
        for (long no : some) {
            Judged said = judged.apply(no);
            Optional<Occurrence> found = occurrence(no, said);
            sql.deleteFrom(INCIDENT_SIDE).where(INCIDENT_NO.eq(no)).execute();
            if (found.isPresent()) {
                index(no, Listed.of(found.get(), said.review()));
            }
            sql.update(INCIDENT).set(CHANGED, log.head()).where(NO.eq(no)).execute();
        }
        return some.size();
    }

    /** The version of an incident so far, counted on from those that it has swallowed. */
    private int version(long no) {
        Integer most = sql.select(DSL.max(VERSION))
                .from(INCIDENT)
                .where(NO.eq(no))
                .or(FIRST.in(sql.select(ID).from(CLAIM).where(INCIDENT_NO.eq(no))))
                .fetchOne(0, Integer.class);
        return most == null ? 0 : most;
    }

    /** The accounts of an incident, from the newest reading of each report. */
    List<Testimony> accounts(long no) throws IOException {
        var rows = sql.select(NO, REPORT_NO, POSITION)
                .from(CLAIM)
                .where(INCIDENT_NO.eq(no))
                .orderBy(ID)
                .fetch();
        Map<Long, Testimony> held = new HashMap<>();
        for (var row : rows) {
            Testimony known = testimonies.get(row.value1());
            if (known != null) {
                held.put(row.value1(), known);
            }
        }
        Map<Long, Library.Shelved> reports = library.some(rows.stream()
                .filter(r -> !held.containsKey(r.value1()))
                .map(Record3::value2)
                .toList());
        Map<Long, Reading> readings = library.readings(reports.values());
        List<Testimony> out = new ArrayList<>();
        for (var row : rows) {
            Testimony account = held.get(row.value1());
            if (account == null) {
                Library.Shelved report = reports.get(row.value2());
                Reading reading = readings.get(row.value2());
                if (report == null || reading == null) {
                    throw new IOException("claim " + row.value1() + ": its report is not there");
                }
                account = testimony(report, reading.claims().get(row.value3()));
                testimonies.put(row.value1(), account);
            }
            out.add(account);
        }
        return out;
    }

    static Testimony testimony(Library.Shelved report, Claim claim) {
        return new Testimony(
                report.id(),
                report.name(),
                report.publisher(),
                report.published(),
                report.reprintOf(),
                report.sketch(),
                (Incident) claim);
    }

    /** Forgets what claims say, because words in them were erased. */
    void unsay() {
        testimonies.clear();
    }
}
