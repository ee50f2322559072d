package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.COUNTRY;
import static org.marsad.archive.Schema.DAY;
import static org.marsad.archive.Schema.FIRST;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.KIND;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.SEAL;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SIGNATURE;
import static org.marsad.archive.Schema.SIGNER;
import static org.marsad.archive.Schema.TELLING;
import static org.marsad.archive.Schema.VERSION;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Merging;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Sketch;
import org.marsad.incident.Telling;
import org.marsad.json.OccurrenceJson.Filed;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Posture;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.When;

/**
 * An archive of reports, of what they claim, and of the incidents that the claims are accounts of. One thread uses it at a time; several
 * archives may be open on one file or database, and one of them writes at a time.
 */
public final class Archive implements Closeable {
    private final Store store;
    private final DSLContext sql;
    private final Setting setting;
    private final Log log;
    private final Library library;
    private final Incidents incidents;
    private final Merging merging;
    private boolean writing;

    private Archive(Store store, Setting setting) {
        this.store = store;
        this.sql = store.sql();
        this.setting = setting;
        this.log = new Log(sql, setting.clock());
        this.library = new Library(sql, log);
        this.incidents = new Incidents(sql, log, library);
        this.merging = new Merging(incidents.shelf());
    }

    /**
     * Opens an archive, and makes it where there is none.
     *
     * @param where a file, or an address {@code jdbc:postgresql://…}
     * @throws IOException where it cannot be opened, or what is there is no archive
     */
    public static Archive create(String where, Setting setting) throws IOException {
        return new Archive(Store.open(where, true), setting);
    }

    /**
     * Opens an archive.
     *
     * @param where a file, or an address {@code jdbc:postgresql://…}
     * @throws IOException where there is none, or it cannot be opened
     */
    public static Archive open(String where, Setting setting) throws IOException {
        return new Archive(Store.open(where, false), setting);
    }

    /** Work that writes. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Does all of some work or nothing of it. When this returns, what was done is on disk and its end of the log is signed.
     *
     * @throws IOException where it cannot be written; then nothing of it was
     */
    public <T> T write(Work<T> work) throws IOException {
        if (writing) {
            return work.run();
        }
        store.begin();
        writing = true;
        boolean done = false;
        try {
            long before = log.head();
            log.look();
            if (log.head() != before) {
                incidents.forget();
                library.forget();
            }
            before = log.head();
            T out = work.run();
            incidents.settle();
            if (log.head() != before) {
                seal();
            }
            store.commit();
            done = true;
            return out;
        } catch (DataAccessException e) {
            throw new IOException("archive: cannot be written: " + e.getMessage(), e);
        } finally {
            writing = false;
            if (!done) {
                store.rollback();
                incidents.forget();
                library.forget();
                log.look();
            }
        }
    }

    private void seal() throws IOException {
        Signer signer = Signer.in(setting.keys());
        sql.insertInto(SEAL, SEQ, SIGNATURE, SIGNER)
                .values(log.head(), signer.sign(log.head(), log.hash()), signer.signer())
                .execute();
    }

    /** Whether the report with these bytes is there. */
    public boolean has(String reportId) {
        return sql.fetchExists(REPORT, ID.eq(reportId));
    }

    /** Keeps a report and what it claims, and merges its claims into the incidents. */
    public Added add(Submission s) throws IOException {
        return write(() -> {
            Reading reading = s.reading();
            String name = reading.report().name();
            if (has(reading.report().id())) {
                return new Added(Added.Outcome.KNOWN, name, 0, 0, null);
            }
            String form = setting.searchForm().apply(reading.report().text());
            Library.Shelved report = library.add(s, Sketch.of(form.split(" ")));
            int merged = read(report, reading, s.knowledge());
            Long like = report.likeOf();
            return new Added(
                    like == null ? Added.Outcome.ADDED : Added.Outcome.REPRINT,
                    name,
                    reading.claims().size(),
                    merged,
                    like == null ? null : library.find(like).orElseThrow().name());
        });
    }

    /** Keeps a reading, puts its claims in place of those of the reading before, and merges them; gives how many are of incidents. */
    private int read(Library.Shelved report, Reading reading, String knowledge) {
        for (var old : sql.select(NO, KIND)
                .from(CLAIM)
                .where(REPORT_NO.eq(report.no()))
                .fetch()) {
            if (old.value2().equals("incident")) {
                incidents.left(old.value1());
                merging.remove(old.value1());
            }
        }
        sql.deleteFrom(CLAIM).where(REPORT_NO.eq(report.no())).execute();
        long seq = library.read(report, reading, knowledge);
        int merged = 0;
        Long last = sql.select(DSL.max(NO)).from(CLAIM).fetchOne(0, Long.class);
        long no = last == null ? 0 : last;
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            no++;
            Telling telling = telling(report, claim);
            sql.insertInto(CLAIM, NO, ID, REPORT_NO, READING, POSITION, KIND, TELLING, DAY, COUNTRY)
                    .values(
                            no,
                            claim.about().id(),
                            report.no(),
                            seq,
                            i,
                            claim.kind(),
                            telling == null ? null : TellingJson.write(telling),
                            day(claim),
                            null)
                    .execute();
            if (telling != null) {
                incidents.shelf().keep(no, telling);
                merging.add(no);
                merged++;
            }
        }
        return merged;
    }

    private static @Nullable Telling telling(Library.Shelved report, Claim claim) {
        Published published = report.published();
        return claim instanceof Incident incident
                ? Telling.of(report.id(), published == null ? null : published.day(), incident)
                : null;
    }

    private static @Nullable String day(Claim claim) {
        When when = claim instanceof Incident i ? i.when() : claim instanceof Posture p ? p.asOf() : null;
        LocalDate day = when == null ? null : when.from() == null ? when.to() : when.from();
        return day == null ? null : day.toString();
    }

    /** How many tellings were compared since it was opened. */
    public long comparisons() {
        return merging.comparisons();
    }

    /**
     * An incident of the archive.
     *
     * @param incident what its accounts have in common
     * @param filed what the archive knows of it besides
     */
    public record Kept(Occurrence incident, Filed filed) {}

    /**
     * Hands over all incidents, the earliest first, those without a day last.
     *
     * @throws IOException where a report is damaged
     */
    public void incidents(Consumer<Kept> taker) throws IOException {
        incidents(DSL.noCondition(), taker);
    }

    private void incidents(Condition which, Consumer<Kept> taker) throws IOException {
        List<Long> numbers = sql.select(NO)
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(which)
                .orderBy(DSL.coalesce(FROM_DAY, "9999"), ID)
                .fetch(NO);
        for (long no : numbers) {
            taker.accept(kept(no));
        }
    }

    /** The incident that has or had this id; empty where there is none. */
    public Optional<Kept> incident(String id) throws IOException {
        var row = sql.select(NO, MEMBERS, FIRST).from(INCIDENT).where(ID.eq(id)).fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        if (row.value2() > 0) {
            return Optional.of(kept(row.value1()));
        }
        Long now =
                sql.select(INCIDENT_NO).from(CLAIM).where(ID.eq(row.value3())).fetchOne(INCIDENT_NO);
        return now == null ? Optional.empty() : Optional.of(kept(now));
    }

    private Kept kept(long no) throws IOException {
        Occurrence incident = Occurrence.of(incidents.accounts(no));
        var row = sql.select(VERSION, ID).from(INCIDENT).where(NO.eq(no)).fetchSingle();
        List<String> previous = new ArrayList<>(sql.select(ID)
                .from(INCIDENT)
                .where(MEMBERS.eq(0))
                .and(FIRST.in(sql.select(ID).from(CLAIM).where(INCIDENT_NO.eq(no))))
                .orderBy(ID)
                .fetch(ID));
        return new Kept(incident, new Filed(row.value1(), List.of(), previous));
    }

    @Override
    public void close() {
        store.close();
    }
}
