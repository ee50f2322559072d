package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.FIRST;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NO;
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
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listing.Stand;
import org.marsad.archive.Verdicts.Judged;
import org.marsad.incident.Lately;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Telling;
import org.marsad.incident.source.Testimony;
import org.marsad.json.Small;

/** Keeps which claims are one incident, and beside each incident what lists and filters ask for. */
final class Incidents {
    private final DSLContext sql;
    private final Log log;
    private final Accounts accounts;
    private final SqlShelf shelf;
    private final Listing listing;
    private final Ready move;
    private final Ready homeOf;
    private final Ready idOf;
    private final Ready numberOf;
    private final Ready versions;
    /** Claims whose incident has changed since the last {@link #settle}, each with the number of the one it was in, or 0. */
    private final Map<Long, Long> moved = new LinkedHashMap<>();

    /** The incidents of claims, as far as they were asked for lately. */
    private final Map<Long, Long> homes;
    /** The numbers of incidents by their ids, likewise. */
    private final Map<String, Long> numbers;
    /** Incidents that are to be brought up to date. */
    private final Set<Long> touched = new LinkedHashSet<>();

    private LongFunction<Judged> judged = no -> Judged.NOTHING;
    private long highest = -1;
    /** The claim that arrives just now and has no row yet, and the incident that it comes into; 0 where there is none. */
    private long arriving;

    private long arrived;
    /** Incidents that have no row yet, by their ids. */
    private final Map<String, Fresh> fresh = new HashMap<>();

    private record Fresh(long no, String id, String first) {}
    /** Ids of claims that were taken out. */
    private final Map<Long, String> gone = new HashMap<>();

    /**
     * The incidents of an archive.
     *
     * @param held claims and incidents held in memory at most
     */
    Incidents(Store store, Log log, Accounts accounts, int held) {
        this.homes = new Lately<>(held);
        this.numbers = new Lately<>(held);
        this.sql = store.sql();
        this.log = log;
        this.accounts = accounts;
        this.shelf = new SqlShelf(store, this::group, held);
        this.listing = new Listing(store);
        this.move = new Ready(
                store,
                sql.update(CLAIM).set(INCIDENT_NO, Ready.value(INCIDENT_NO)).where(NO.eq(Ready.value(NO))));
        this.homeOf = new Ready(
                store,
                sql.select(INCIDENT_NO)
                        .from(CLAIM)
                        .where(NO.eq(Ready.value(NO)))
                        .and(INCIDENT_NO.isNotNull()));
        this.idOf = new Ready(store, sql.select(ID).from(INCIDENT).where(NO.eq(Ready.value(NO))));
        this.numberOf = new Ready(store, sql.select(NO).from(INCIDENT).where(ID.eq(Ready.value(ID))));
        // Two questions in one: PostgreSQL walks the whole table where one condition or the other is enough.
        this.versions = new Ready(
                store,
                sql.select(NO, VERSION)
                        .from(INCIDENT)
                        .where(NO.eq(Ready.value(NO)))
                        .unionAll(sql.select(NO, VERSION)
                                .from(INCIDENT)
                                .where(FIRST.in(
                                        sql.select(ID).from(CLAIM).where(INCIDENT_NO.eq(Ready.value(INCIDENT_NO)))))));
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
        accounts.forget();
        gone.clear();
        touched.clear();
        fresh.clear();
    }

    /**
     * Merges a claim that has no row yet.
     *
     * @return the number of its incident
     */
    long arrive(long claim, Testimony said, Runnable merging) {
        accounts.put(claim, said);
        arriving = claim;
        arrived = 0;
        try {
            merging.run();
        } finally {
            arriving = 0;
        }
        return arrived;
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
            long before = claim == arriving ? arrived : home(claim);
            if (no != before) {
                moved.putIfAbsent(claim, before);
                homes.put(claim, no);
                if (claim == arriving) {
                    arrived = no;
                } else {
                    move.run(no, claim);
                }
            }
        }
    }

    private long number(String id, Telling first) {
        Fresh made = fresh.get(id);
        if (made != null) {
            return made.no;
        }
        List<Long> known = numberOf.rows(row -> row.getLong(1), id);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        long no = next();
        fresh.put(id, new Fresh(no, id, first.id()));
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
        return homes.computeIfAbsent(
                claim,
                c -> homeOf.rows(row -> row.getLong(1), c).stream().findFirst().orElse(0L));
    }

    /** A claim that is no longer read; its incident is to be settled. */
    void left(long claim) {
        gone.put(claim, claimId(claim));
        long before = home(claim);
        if (before != 0) {
            moved.putIfAbsent(claim, before);
        }
        homes.put(claim, 0L);
        accounts.forget(claim);
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
        Map<Long, Fresh> unwritten = new HashMap<>();
        fresh.values().forEach(f -> unwritten.put(f.no, f));
        for (long no : touched) {
            changes.add(refresh(no, unwritten.get(no)));
        }
        if (!changes.isEmpty()) {
            log.append("incidents", "moves", entry(moves, changes));
        }
        fresh.values().stream()
                .filter(f -> !touched.contains(f.no))
                .map(Fresh::id)
                .forEach(numbers::remove);
        moved.clear();
        gone.clear();
        touched.clear();
        fresh.clear();
    }

    private record Move(long claim, long from, long to) {}

    /** The versions of an incident before and after; 0 after where it has no accounts any more. */
    private record Change(long no, int was, int is) {}

    private String entry(List<Move> moves, List<Change> changes) {
        Map<Long, String> ids = new HashMap<>();
        fresh.values().forEach(f -> ids.put(f.no, f.id));
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
        return left != null ? left : shelf.telling(claim).id();
    }

    private @Nullable String named(Map<Long, String> ids, long no) {
        return no == 0
                ? null
                : ids.computeIfAbsent(
                        no, n -> idOf.rows(row -> row.getString(1), n).get(0));
    }

    /** From now on what people decided about an incident, by its number, comes from here. */
    void obey(LongFunction<Judged> judge) {
        judged = judge;
    }

    /** The number of the incident that has or had an id; empty where there is none. */
    Optional<Long> find(String id) {
        Fresh made = fresh.get(id);
        if (made != null) {
            return holder(made.first);
        }
        var row = sql.select(NO, MEMBERS, FIRST).from(INCIDENT).where(ID.eq(id)).fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        return row.value2() > 0 ? Optional.of(row.value1()) : holder(row.value3());
    }

    /** The number of the incident that a claim, by its id, is in. */
    private Optional<Long> holder(String claim) {
        return sql.select(INCIDENT_NO).from(CLAIM).where(ID.eq(claim)).fetchOptional(INCIDENT_NO);
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
        List<Testimony> told = accounts.of(no);
        return told.isEmpty() ? Optional.empty() : Optional.of(Occurrence.of(told, said.corrections()));
    }

    /** Writes anew what lists and filters ask of an incident, or for the first time where it is fresh. */
    private Change refresh(long no, @Nullable Fresh made) throws IOException {
        Judged said = judged.apply(no);
        Optional<Occurrence> found = occurrence(no, said);
        int was = 0;
        int most = 0;
        for (Version v : versions.rows(row -> new Version(row.getLong(1), row.getInt(2)), no, no)) {
            was = v.no == no ? v.version : was;
            most = Math.max(most, v.version);
        }
        long entry = log.head() + 1; // the one that settle makes
        if (found.isEmpty()) {
            listing.empty(no, entry);
            return new Change(no, was, 0);
        }
        Occurrence o = found.get();
        Stand stand = new Stand(most + 1, o.accounts().size(), entry);
        if (made == null) {
            listing.renew(no, stand, listed(no, o, said));
        } else {
            listing.add(no, made.first, stand, listed(no, o, said));
        }
        return new Change(no, was, stand.version());
    }

    private Listed listed(long no, Occurrence o, Judged said) throws IOException {
        return Listed.of(o, said.review(), Attention.of(o, said, () -> accounts.newest(no)));
    }

    /** Writes anew what lists ask of an incident as it stands; its version stays. */
    void list(long no) throws IOException {
        Judged said = judged.apply(no);
        Occurrence o = occurrence(no, said).orElseThrow();
        int version = sql.select(VERSION).from(INCIDENT).where(NO.eq(no)).fetchSingle(VERSION);
        listing.renew(no, new Stand(version, o.accounts().size(), log.head()), listed(no, o, said));
    }

    private record Version(long no, int version) {}

    /** Forgets what claims say, because words in them were erased. */
    void unsay() {
        shelf.forget();
        accounts.forget();
    }
}
