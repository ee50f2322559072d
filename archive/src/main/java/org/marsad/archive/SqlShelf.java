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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Lately;
import org.marsad.incident.Mark;
import org.marsad.incident.Shelf;
import org.marsad.incident.Telling;

/** The shelf that merging works on, kept in the archive's tables. */
final class SqlShelf implements Shelf {
    private final DSLContext sql;
    private final Consumer<Set<Long>> grouped;
    private final Map<Long, Telling> tellings;
    private final Map<Long, Map<Long, Double>> links;

    /**
     * A shelf that tells whoever asks which claims are one incident from now on.
     *
     * @param held tellings held in memory at most
     */
    SqlShelf(DSLContext sql, Consumer<Set<Long>> grouped, int held) {
        this.sql = sql;
        this.grouped = grouped;
        this.tellings = new Lately<>(held);
        this.links = new Lately<>(held);
    }

    /** A telling that was just written. */
    void keep(long no, Telling telling) {
        tellings.put(no, telling);
        links.put(no, new HashMap<>());
    }

    /** Forgets what others may have changed. */
    void forget() {
        tellings.clear();
        links.clear();
    }

    @Override
    public Telling telling(long no) {
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
    public List<String> used(List<String> buckets) {
        Map<Long, String> keys = new LinkedHashMap<>();
        buckets.forEach(b -> keys.put(key(b), b));
        List<String> out = new ArrayList<>();
        sql.selectDistinct(BUCKET_KEY).from(BUCKET).where(BUCKET_KEY.in(keys.keySet())).fetch(BUCKET_KEY).stream()
                .map(keys::get)
                .forEach(out::add);
        return out;
    }

    @Override
    public void lay(long no, List<String> buckets, long rank, Mark mark) {
        String id = telling(no).id();
        var insert = sql.insertInto(BUCKET, BUCKET_KEY, RANK, ID, CLAIM_NO, MARK);
        for (long key : buckets.stream().map(SqlShelf::key).distinct().toList()) {
            insert = insert.values(key, rank, id, no, mark.bits());
        }
        insert.execute();
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
    }

    @Override
    public List<Neighbour> near(String bucket, long rank, Telling at, boolean after, int most) {
        var here = DSL.row(RANK, ID);
        var place = DSL.row(DSL.val(rank), DSL.val(at.id()));
        var rows = sql.select(CLAIM_NO, MARK).from(BUCKET).where(BUCKET_KEY.eq(key(bucket)));
        return (after
                        ? rows.and(here.gt(place)).orderBy(RANK, ID)
                        : rows.and(here.lt(place)).orderBy(RANK.desc(), ID.desc()))
                .limit(most)
                .fetch(r -> new Neighbour(r.value1(), new Mark(r.value2())));
    }

    @Override
    public void fetch(Set<Long> some) {
        bring(some);
    }

    /** Fetches what will be asked of some tellings, all at once. */
    private void bring(Collection<Long> numbers) {
        List<Long> untold =
                numbers.stream().filter(n -> !tellings.containsKey(n)).toList();
        if (!untold.isEmpty()) {
            sql.select(NO, TELLING)
                    .from(CLAIM)
                    .where(NO.in(padded(untold)))
                    .forEach(row -> tellings.put(row.value1(), read(row.value1(), row.value2())));
        }
        List<Long> loose = numbers.stream().filter(n -> !links.containsKey(n)).toList();
        if (!loose.isEmpty()) {
            Map<Long, Map<Long, Double>> found = new HashMap<>();
            loose.forEach(n -> found.put(n, new HashMap<>()));
            sql.select(A, B, LIKENESS)
                    .from(LINK)
                    .where(A.in(padded(loose)))
                    .forEach(row ->
                            found.getOrDefault(row.value1(), new HashMap<>()).put(row.value2(), value(row.value3())));
            links.putAll(found);
        }
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
        sql.insertInto(LINK, A, B, LIKENESS)
                .values(a, b, written)
                .values(b, a, written)
                .execute();
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
        sql.deleteFrom(LINK)
                .where(A.eq(a).and(B.eq(b)))
                .or(A.eq(b).and(B.eq(a)))
                .execute();
    }

    @Override
    public void group(Set<Long> members) {
        grouped.accept(members);
    }

    /** The number of a bucket: the first eight bytes of the key's hash. */
    static long key(String bucket) {
        return ByteBuffer.wrap(Packed.sha256(bucket.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
