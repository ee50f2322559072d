package org.marsad.archive;

import static org.marsad.archive.Schema.BAND;
import static org.marsad.archive.Schema.BAND_KEY;
import static org.marsad.archive.Schema.BLOB;
import static org.marsad.archive.Schema.BODY_SEQ;
import static org.marsad.archive.Schema.BYTES;
import static org.marsad.archive.Schema.DAY;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.KNOWLEDGE;
import static org.marsad.archive.Schema.LIKE_OF;
import static org.marsad.archive.Schema.NAME;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.PACKED;
import static org.marsad.archive.Schema.PUBLISHED;
import static org.marsad.archive.Schema.PUBLISHER;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.REPRINT_OF;
import static org.marsad.archive.Schema.SIZE;
import static org.marsad.archive.Schema.SKETCH;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Lately;
import org.marsad.incident.Sketch;
import org.marsad.json.ReadingJson;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;

/** The reports of an archive with their bytes and readings. */
final class Library {
    /** Numbers of a sketch that are one key by which texts as good as the same are found. */
    private static final int ROWS = 4;

    private static final int BANDS = Sketch.SIZE / ROWS;
    /** Texts with one key, and texts at all, that a new one is held against: the first that came. */
    private static final int LOOKED_AT = 50;
    /** Reports that are fetched in one go. */
    private static final int AT_ONCE = 200;
    /** Readings held in memory at most. */
    private static final int HELD = 500;

    private final DSLContext sql;
    private final Log log;
    private final Map<Long, Reading> readings = new Lately<>(HELD);
    private final Ready keepBytes;
    private final Ready keepReport;
    private final Ready keepBands;
    private final Ready alike;
    private final Ready known;

    Library(Store store, Log log) {
        this.sql = store.sql();
        this.log = log;
        this.keepBytes = Ready.insertNew(store, BLOB, ID, SIZE, PACKED, BYTES);
        this.keepReport = Ready.insert(
                store,
                REPORT,
                1,
                NO,
                ID,
                BODY_SEQ,
                NAME,
                PUBLISHER,
                PUBLISHED,
                DAY,
                REPRINT_OF,
                LIKE_OF,
                SKETCH,
                READING,
                KNOWLEDGE);
        this.keepBands = Ready.insert(store, BAND, BANDS, BAND_KEY, REPORT_NO);
        this.alike = new Ready(store, alike(sql));
        this.known = new Ready(store, sql.select(NO).from(REPORT).where(ID.eq(Ready.value(ID))));
    }

    /**
     * A report of the archive.
     *
     * @param no its number: that of the log entry by which it came in
     * @param body number of the log entry that holds its text
     * @param id {@code sha256:} and the hash of its bytes
     * @param published when it was published, or null
     * @param likeOf number of the earlier report whose text it has, or null
     * @param reading number of the log entry of its newest reading, or null
     * @param knowledge fingerprint of the knowledge of that reading, or null
     */
    record Shelved(
            long no,
            long body,
            String id,
            String name,
            @Nullable String publisher,
            @Nullable Published published,
            @Nullable String reprintOf,
            @Nullable Long likeOf,
            Sketch sketch,
            @Nullable Long reading,
            @Nullable String knowledge) {
        /** The day of publication, or null where not known. */
        @Nullable
        LocalDate day() {
            return published == null ? null : published.day();
        }

        /** The same with a newer reading. */
        private Shelved read(long reading, String knowledge) {
            return new Shelved(no, body, id, name, publisher, published, reprintOf, likeOf, sketch, reading, knowledge);
        }
    }

    void forget() {
        readings.clear();
    }

    /** Whether the report of an id is there. */
    boolean has(String id) {
        return !known.rows(row -> row.getLong(1), id).isEmpty();
    }

    Optional<Shelved> find(String id) {
        return sql.selectFrom(REPORT).where(ID.eq(id)).fetchOptional(Library::shelved);
    }

    Optional<Shelved> find(long no) {
        return sql.selectFrom(REPORT).where(NO.eq(no)).fetchOptional(Library::shelved);
    }

    /** The reports of a name; several where one name came in with other bytes. */
    List<Shelved> named(String name) {
        return sql.selectFrom(REPORT)
                .where(NAME.eq(Store.plain(name)))
                .orderBy(NO)
                .fetch(Library::shelved);
    }

    private static Shelved shelved(Record r) {
        String written = r.get(PUBLISHED);
        String day = r.get(DAY);
        return new Shelved(
                r.get(NO, Long.class),
                r.get(BODY_SEQ),
                r.get(ID),
                r.get(NAME),
                r.get(PUBLISHER),
                written == null || day == null ? null : ReportBody.published(written, day),
                r.get(REPRINT_OF),
                r.get(LIKE_OF),
                sketch(r.get(SKETCH)),
                r.get(READING),
                r.get(KNOWLEDGE));
    }

    /** Keeps a report's bytes, its text and its first reading, and says which earlier report has the same text. */
    Shelved add(Submission s, Sketch sketch) {
        Reading reading = s.reading();
        Report r = reading.report();
        byte[] packed = Packed.pack(s.raw());
        keepBytes.run(r.id(), (long) s.raw().length, Packed.sha256(packed), packed);
        long no = log.append("report", r.id(), ReportBody.write(r, s.reprintOf()));
        long read = log.append("reading", r.id(), ReadingJson.line(reading));
        Long like = like(sketch);
        Published published = r.published();
        keepReport.run(
                no,
                r.id(),
                no,
                Store.plain(r.name()),
                Store.plain(r.source()),
                published == null ? null : published.written(),
                published == null ? null : published.day().toString(),
                Store.plain(s.reprintOf()),
                like,
                bytes(sketch),
                read,
                s.knowledge());
        List<Object> rows = new ArrayList<>();
        for (long band : bands(sketch)) {
            rows.add(band);
            rows.add(no);
        }
        keepBands.run(rows.toArray());
        readings.put(read, reading);
        return new Shelved(
                no, no, r.id(), r.name(), r.source(), published, s.reprintOf(), like, sketch, read, s.knowledge());
    }

    /** Asks for the sketches of the first reports that have a band in common with a text. */
    private static Select<?> alike(DSLContext sql) {
        Select<Record1<Long>> near = IntStream.range(0, BANDS)
                .mapToObj(i -> (Select<Record1<Long>>) sql.select(REPORT_NO)
                        .from(sql.select(REPORT_NO)
                                .from(BAND)
                                .where(BAND_KEY.eq(Ready.value(BAND_KEY)))
                                .orderBy(REPORT_NO)
                                .limit(DSL.inline(LOOKED_AT))))
                .reduce(Select::unionAll)
                .orElseThrow();
        return sql.select(NO, SKETCH)
                .from(REPORT)
                .where(NO.in(sql.selectDistinct(REPORT_NO)
                        .from(near)
                        .orderBy(REPORT_NO)
                        .limit(DSL.inline(LOOKED_AT))))
                .orderBy(NO);
    }

    private record Candidate(long no, Sketch sketch) {}

    private @Nullable Long like(Sketch sketch) {
        for (Candidate c : alike.rows(
                row -> new Candidate(row.getLong(1), sketch(row.getBytes(2))),
                bands(sketch).toArray())) {
            if (sketch.reprints(c.sketch)) {
                return c.no;
            }
        }
        return null;
    }

    /** Keeps a reading beside those that were there. */
    Shelved read(Shelved report, Reading reading, String knowledge) {
        long seq = log.append("reading", report.id(), ReadingJson.line(reading));
        sql.update(REPORT)
                .set(READING, seq)
                .set(KNOWLEDGE, knowledge)
                .where(NO.eq(report.no()))
                .execute();
        readings.put(seq, reading);
        return report.read(seq, knowledge);
    }

    /** Some reports by their numbers. */
    Map<Long, Shelved> some(Collection<Long> numbers) {
        Map<Long, Shelved> out = new LinkedHashMap<>();
        List<Long> all = List.copyOf(new LinkedHashSet<>(numbers));
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<Shelved> reports = sql.selectFrom(REPORT)
                    .where(NO.in(all.subList(i, Math.min(all.size(), i + AT_ONCE))))
                    .fetch(Library::shelved);
            reports.forEach(r -> out.put(r.no(), r));
        }
        return out;
    }

    /**
     * The newest readings of some reports, by the reports' numbers.
     *
     * @throws IOException where one is damaged or erased
     */
    Map<Long, Reading> readings(Collection<Shelved> reports) throws IOException {
        Map<Long, Reading> out = new HashMap<>();
        List<Shelved> unread = new ArrayList<>();
        for (Shelved r : reports) {
            Reading held = r.reading() == null ? null : readings.get(r.reading());
            if (held == null) {
                unread.add(r);
            } else {
                out.put(r.no(), held);
            }
        }
        for (int i = 0; i < unread.size(); i += AT_ONCE) {
            List<Shelved> now = unread.subList(i, Math.min(unread.size(), i + AT_ONCE));
            Set<Long> entries = new HashSet<>();
            for (Shelved r : now) {
                entries.add(r.body());
                entries.add(newest(r));
            }
            Map<Long, String> bodies = log.bodies(entries);
            for (Shelved r : now) {
                String body = bodies.get(r.body());
                String said = bodies.get(newest(r));
                if (body == null || said == null) {
                    throw new IOException(r.name() + ": erased");
                }
                Reading reading = ReadingJson.parse(ReportBody.read(body), said);
                readings.put(newest(r), reading);
                out.put(r.no(), reading);
            }
        }
        return out;
    }

    private static long newest(Shelved report) throws IOException {
        Long seq = report.reading();
        if (seq == null) {
            throw new IOException(report.name() + ": not read");
        }
        return seq;
    }

    /**
     * The newest reading of a report.
     *
     * @throws IOException where it is damaged or erased
     */
    Reading reading(Shelved report) throws IOException {
        return Objects.requireNonNull(readings(List.of(report)).get(report.no()));
    }

    /**
     * A reading of a report by the number of its log entry; empty where it was erased.
     *
     * @throws IOException where it is damaged
     */
    Optional<Reading> reading(Shelved report, long seq) throws IOException {
        Optional<String> said = log.body(seq);
        return said.isEmpty() ? Optional.empty() : Optional.of(ReadingJson.parse(report(report), said.get()));
    }

    /**
     * The report itself, with its text.
     *
     * @throws IOException where it is damaged or erased
     */
    Report report(Shelved report) throws IOException {
        return ReportBody.read(log.body(report.body()).orElseThrow(() -> new IOException(report.name() + ": erased")));
    }

    private static List<Long> bands(Sketch sketch) {
        int[] numbers = sketch.numbers();
        List<Long> out = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += ROWS) {
            long key = i;
            for (int k = i; k < i + ROWS; k++) {
                key = key * 0x9E3779B97F4A7C15L + numbers[k];
            }
            out.add(key);
        }
        return out;
    }

    static byte[] bytes(Sketch sketch) {
        ByteBuffer out = ByteBuffer.allocate(Sketch.SIZE * Integer.BYTES);
        for (int n : sketch.numbers()) {
            out.putInt(n);
        }
        return out.array();
    }

    private static Sketch sketch(byte[] bytes) {
        int[] numbers = new int[Sketch.SIZE];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return Sketch.of(numbers);
    }
}
