package org.marsad.archive;

import static org.marsad.archive.Schema.A;
import static org.marsad.archive.Schema.B;
import static org.marsad.archive.Schema.BUCKET;
import static org.marsad.archive.Schema.BUCKET_KEY;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.CLAIM_NO;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.LIKENESS;
import static org.marsad.archive.Schema.LINK;
import static org.marsad.archive.Schema.MARK;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.RANK;
import static org.marsad.archive.Schema.TELLING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Lately;
import org.marsad.incident.Mark;
import org.marsad.incident.Shelf;
import org.marsad.incident.Telling;

/** The shelf that merging works on, kept in the archive's tables. */
final class SqlShelf implements Shelf {
    /** Bits of a bucket's number that are of its hash. */
    private static final int HASH_BITS = 36;

    private static final long LATEST = 100_000_000;
    /** Buckets that are asked about in one go. */
    private static final int AT_ONCE = 16;

    private final Store store;
    private final DSLContext sql;
    private final Ready link;
    private final Ready unlink;
    private final Map<Integer, Ready> lay = new HashMap<>();
    private final Map<List<Integer>, Ready> around = new HashMap<>();
    private final IntFunction<Ready> tell;
    private final IntFunction<Ready> linked;
    private final Consumer<Set<Long>> grouped;
    private final Map<Long, Telling> tellings;
    private long newest;
    private @Nullable Telling told;
    private final Map<Long, Map<Long, Double>> links;

    /**
     * A shelf that tells whoever asks which claims are one incident from now on.
     *
     * @param held tellings held in memory at most
     */
    SqlShelf(Store store, Consumer<Set<Long>> grouped, int held) {
        this.store = store;
        this.sql = store.sql();
        this.link = Ready.insert(store, LINK, 2, A, B, LIKENESS);
        this.unlink = new Ready(
                store,
                sql.deleteFrom(LINK)
                        .where(A.eq(Ready.value(A)).and(B.eq(Ready.value(B))))
                        .or(A.eq(Ready.value(A)).and(B.eq(Ready.value(B)))));
        Map<Integer, Ready> told = new HashMap<>();
        this.tell = n -> told.computeIfAbsent(
                n, k -> new Ready(store, sql.select(NO, TELLING).from(CLAIM).where(NO.in(places(k)))));
        Map<Integer, Ready> ties = new HashMap<>();
        this.linked = n -> ties.computeIfAbsent(
                n, k -> new Ready(store, sql.select(A, B, LIKENESS).from(LINK).where(A.in(places(k)))));
        this.grouped = grouped;
        this.tellings = new Lately<>(held);
        this.links = new Lately<>(held);
    }

    /** A telling that has no row yet; it is held until the next comes. */
    void keep(long no, Telling telling) {
        newest = no;
        told = telling;
        tellings.put(no, telling);
        links.put(no, new HashMap<>());
    }

    /** Forgets what others may have changed. */
    void forget() {
        told = null;
        tellings.clear();
        links.clear();
    }

    @Override
    public Telling telling(long no) {
        if (no == newest && told != null) {
            return told;
        }
        if (!tellings.containsKey(no)) {
            bring(List.of(no));
        }
        Telling held = tellings.get(no);
        if (held == null) {
            throw new IllegalStateException("claim " + no + ": expected a telling, found none");
        }
        return held;
    }

    private static Telling read(long no, @Nullable String written) {
        if (written == null) {
            throw new IllegalStateException("claim " + no + ": expected a telling, found none");
        }
        try {
            return TellingJson.read(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void lay(long no, List<String> buckets, long rank, Mark mark) {
        String id = telling(no).id();
        List<Long> keys = buckets.stream().map(SqlShelf::key).distinct().toList();
        for (int i = 0; i < keys.size(); i += AT_ONCE) {
            List<Long> some = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
            List<Object> rows = new ArrayList<>();
            some.forEach(key -> rows.addAll(List.of(key, rank, id, no, mark.bits())));
            lay.computeIfAbsent(some.size(), n -> Ready.insert(store, BUCKET, n, BUCKET_KEY, RANK, ID, CLAIM_NO, MARK))
                    .run(rows.toArray());
        }
    }

    @Override
    public void take(long no, List<String> buckets, long rank) {
        String id = telling(no).id();
        sql.deleteFrom(BUCKET)
                .where(BUCKET_KEY.in(buckets.stream().map(SqlShelf::key).toList()))
                .and(RANK.eq(rank))
                .and(ID.eq(id))
                .execute();
        for (long other : links(no).keySet()) {
            Map<Long, Double> theirs = links.get(other);
            if (theirs != null) {
                theirs.remove(no);
            }
        }
        sql.deleteFrom(LINK).where(A.eq(no)).or(B.eq(no)).execute();
        links.remove(no);
        tellings.remove(no);
        if (no == newest) {
            told = null;
        }
    }

    /** One that stands near, the bucket's place among those that were asked about, and the side. */
    private record Found(int bucket, boolean after, Neighbour neighbour) {}

    @Override
    public Map<String, Around> around(List<String> buckets, long rank, Telling at, int most) {
        Map<String, Around> out = new HashMap<>();
        for (int i = 0; i < buckets.size(); i += AT_ONCE) {
            List<String> some = buckets.subList(i, Math.min(buckets.size(), i + AT_ONCE));
            List<Object> values = new ArrayList<>();
            for (String bucket : some) {
                values.addAll(List.of(key(bucket), rank, at.id(), key(bucket), rank, at.id()));
            }
            List<Found> found = around.computeIfAbsent(List.of(some.size(), most), f -> around(f.get(0), f.get(1)))
                    .rows(
                            row -> new Found(
                                    row.getInt(1) >> 1,
                                    (row.getInt(1) & 1) != 0,
                                    new Neighbour(row.getLong(2), new Mark(row.getLong(3)))),
                            values.toArray());
            for (Found f : found) {
                Around here =
                        out.computeIfAbsent(some.get(f.bucket), k -> new Around(new ArrayList<>(), new ArrayList<>()));
                (f.after ? here.after() : here.before()).add(f.neighbour);
            }
        }
        return out;
    }

    /** Asks for the nearest on both sides of a place in so many buckets; what is told of one side of one bucket comes in its order. */
    private Ready around(int buckets, int most) {
        var here = DSL.row(RANK, ID);
        var place = DSL.row(Ready.value(RANK), Ready.value(ID));
        List<Select<Record3<Integer, Long, Long>>> sides = new ArrayList<>();
        for (int i = 0; i < 2 * buckets; i++) {
            boolean after = (i & 1) != 0;
            var rows = DSL.select(DSL.inline(i).as("side"), CLAIM_NO, MARK)
                    .from(BUCKET)
                    .where(BUCKET_KEY.eq(Ready.value(BUCKET_KEY)));
            var side = (after
                            ? rows.and(here.gt(place)).orderBy(RANK, ID)
                            : rows.and(here.lt(place)).orderBy(RANK.desc(), ID.desc()))
                    .limit(DSL.inline(most))
                    .asTable("side" + i);
            sides.add(DSL.select(side.field(0, Integer.class), side.field(1, Long.class), side.field(2, Long.class))
                    .from(side));
        }
        return new Ready(
                store,
                sql.selectFrom(
                        sides.stream().reduce(Select::unionAll).orElseThrow().asTable("near")));
    }

    @Override
    public void fetch(Set<Long> some) {
        bring(some);
    }

    /** Fetches what will be asked of some tellings, all at once. */
    private void bring(Collection<Long> numbers) {
        List<Long> untold =
                numbers.stream().filter(n -> !tellings.containsKey(n)).toList();
        for (Told told : rows(tell, untold, row -> new Told(row.getLong(1), row.getString(2)))) {
            tellings.put(told.no, read(told.no, told.words));
        }
        List<Long> loose = numbers.stream().filter(n -> !links.containsKey(n)).toList();
        Map<Long, Map<Long, Double>> found = new HashMap<>();
        loose.forEach(n -> found.put(n, new HashMap<>()));
        for (Linked l : rows(linked, loose, row -> new Linked(row.getLong(1), row.getLong(2), row.getDouble(3)))) {
            found.getOrDefault(l.a, new HashMap<>()).put(l.b, value(l.likeness));
        }
        links.putAll(found);
    }

    private record Told(long no, @Nullable String words) {}

    private record Linked(long a, long b, double likeness) {}

    /** What a statement answers about some numbers; there is a form of it for each power of two. */
    private static <T> List<T> rows(IntFunction<Ready> forms, List<Long> numbers, Ready.Row<T> reader) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<Long> padded = padded(numbers);
        return forms.apply(padded.size()).rows(reader, padded.toArray());
    }

    private static List<Param<Long>> places(int n) {
        return Collections.nCopies(n, Ready.value(NO));
    }

    /** The same numbers, the last repeated up to a power of two: so few forms of the statement are to be prepared. */
    private static List<Long> padded(List<Long> numbers) {
        List<Long> out = new ArrayList<>(numbers);
        while (Integer.bitCount(out.size()) > 1) {
            out.add(numbers.get(numbers.size() - 1));
        }
        return out;
    }

    @Override
    public Map<Long, Double> links(long no) {
        return Collections.unmodifiableMap(held(no));
    }

    private Map<Long, Double> held(long no) {
        if (!links.containsKey(no)) {
            bring(List.of(no));
        }
        return Objects.requireNonNull(links.get(no));
    }

    /** A decided link is written as 2 or -1. */
    private static double value(double written) {
        return written > 1 ? SAME : written < 0 ? APART : written;
    }

    @Override
    public void link(long a, long b, double likeness) {
        if (!held(a).containsKey(b)) {
            put(a, b, likeness);
        }
    }

    /** Puts what a person decided in place of whatever link there is. */
    void decide(long a, long b, double verdict) {
        remove(a, b);
        put(a, b, verdict);
    }

    private void put(long a, long b, double likeness) {
        double written = likeness == SAME ? 2 : likeness == APART ? -1 : likeness;
        held(a).put(b, likeness);
        held(b).put(a, likeness);
        link.run(a, b, written, b, a, written);
    }

    @Override
    public void unlink(long a, long b) {
        Double held = held(a).get(b);
        if (held != null && !held.isInfinite()) {
            remove(a, b);
        }
    }

    /** Takes away any link, decided or not. */
    void remove(long a, long b) {
        held(a).remove(b);
        held(b).remove(a);
        unlink.run(a, b, b, a);
    }

    @Override
    public void group(Set<Long> members) {
        grouped.accept(members);
    }

    /** The number of a bucket: the digits of its time, then bits of the key's hash, so that those of one time lie side by side. */
    static long key(String bucket) {
        long time = 0;
        for (int i = 0; i < bucket.length() && bucket.charAt(i) != '|'; i++) {
            char c = bucket.charAt(i);
            time = c >= '0' && c <= '9' ? (time * 10 + c - '0') % LATEST : time;
        }
        long hash = ByteBuffer.wrap(Packed.sha256(bucket.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return time << HASH_BITS | hash >>> Long.SIZE - HASH_BITS;
    }
}
