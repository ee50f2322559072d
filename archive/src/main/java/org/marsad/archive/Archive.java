package org.marsad.archive;

import static org.marsad.archive.Schema.HASH;
import static org.marsad.archive.Schema.KNOWLEDGE;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.SEAL;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SIGNATURE;
import static org.marsad.archive.Schema.SIGNER;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.marsad.archive.Library.Shelved;
import org.marsad.incident.Merging;
import org.marsad.incident.Sketch;
import org.marsad.record.Decision;
import org.marsad.record.Incident;
import org.marsad.record.Reading;
import org.marsad.record.Report;

/**
 * An archive of reports, of what they claim, and of the incidents that the claims are accounts of. One thread uses it at a time; several
 * archives may be open on one file or database, and one of them writes at a time.
 */
public final class Archive implements Closeable {
    /** Reports that are read again in one go. */
    private static final int BATCH = 200;
    /** Claims and incidents held in memory at most. */
    private static final int HELD = 20_000;

    private final Store store;
    private final DSLContext sql;
    private final Setting setting;
    private final Log log;
    private final Library library;
    private final Accounts accounts;
    private final Incidents incidents;
    private final Merging merging;
    private final Verdicts verdicts;
    private final Claims claims;
    private final Catalogue catalogue;
    private final Decisions decisions;
    private final Wording wording;
    private final Heads heads;
    private final OverviewCache overviews;
    private boolean writing;

    private Archive(Store store, Setting setting, int held, OverviewCache overviews) {
        this.overviews = overviews;
        this.store = store;
        this.sql = store.sql();
        this.setting = setting;
        this.log = new Log(store, setting.clock());
        this.library = new Library(store, log);
        this.accounts = new Accounts(store, library, held);
        this.incidents = new Incidents(store, log, accounts, held);
        this.merging = new Merging(incidents.shelf());
        Anchors anchors = new Anchors(sql, library);
        this.verdicts = new Verdicts(store, log, anchors, incidents.shelf(), merging);
        this.incidents.obey(verdicts::judged);
        this.claims = new Claims(store, incidents, merging, anchors);
        Search search = new Search(store);
        this.wording = new Wording(search, setting.searchForm());
        this.heads = new Heads(setting.keys());
        this.catalogue = new Catalogue(sql, library, incidents, verdicts, search);
        this.decisions = new Decisions(this, sql, incidents, verdicts);
    }

    /**
     * Opens an archive, and makes it where there is none.
     *
     * @param where a file, or an address {@code jdbc:postgresql://…}
     * @throws IOException where it cannot be opened, or what is there is no archive
     */
    public static Archive create(String where, Setting setting) throws IOException {
        return create(where, setting, HELD);
    }

    /** The same, which holds so many claims and incidents in memory at most. */
    static Archive create(String where, Setting setting, int held) throws IOException {
        return upgraded(new Archive(Store.open(where, true), setting, held, new OverviewCache()));
    }

    /**
     * Opens an archive.
     *
     * @param where a file, or an address {@code jdbc:postgresql://…}
     * @throws IOException where there is none, or it cannot be opened
     */
    public static Archive open(String where, Setting setting) throws IOException {
        return open(where, setting, new OverviewCache());
    }

    /** Opens an archive that shares its overview with others that are open on it. */
    static Archive open(String where, Setting setting, OverviewCache overviews) throws IOException {
        return upgraded(new Archive(Store.open(where, false), setting, HELD, overviews));
    }

    private static Archive upgraded(Archive archive) throws IOException {
        Upgrade upgrade = new Upgrade(archive.sql, archive.accounts, archive.incidents, archive.merging);
        while (upgrade.due()) {
            archive.write(upgrade::some);
        }
        return archive;
    }

    /** Answers questions about it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** How it stands and stood, and what changed between two states. */
    public History history() {
        return new History(sql, log, library, catalogue, verdicts);
    }

    /** What proves what it holds, to whoever has no archive. */
    public Proofs proofs() {
        return new Proofs(sql, log, setting.keys());
    }

    /** Takes down what people decide about its incidents. */
    public Decisions decisions() {
        return decisions;
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
                forget();
            }
            before = log.head();
            T out = work.run();
            incidents.settle();
            if (log.head() != before) {
                seal();
            }
            store.commit();
            done = true;
            if (log.head() != before) {
                heads.remember(beginning(), log.head(), log.hash());
            }
            return out;
        } catch (DataAccessException e) {
            throw new IOException("archive: cannot be written: " + e.getMessage(), e);
        } finally {
            writing = false;
            if (!done) {
                store.rollback();
                forget();
                log.look();
            }
        }
    }

    /**
     * Asks questions of one state of it, whatever others write meanwhile.
     *
     * @throws IOException where it cannot be read
     */
    public <T> T read(Work<T> work) throws IOException {
        if (writing) {
            return work.run();
        }
        store.hold();
        try {
            long before = log.head();
            log.look();
            if (log.head() != before) {
                forget();
            }
            return work.run();
        } finally {
            store.rollback();
        }
    }

    /** All its incidents as lists and maps show them; to be asked for while something is {@linkplain #read read}. */
    public Overview overview() {
        return overviews.at(sql, log.head());
    }

    /** Forgets what others may have changed. */
    private void forget() {
        incidents.forget();
        library.forget();
        merging.forget();
        claims.forget();
    }

    private byte[] beginning() {
        return sql.select(HASH).from(LOG).where(SEQ.eq(1L)).fetchSingle().value1();
    }

    private void seal() throws IOException {
        Signer signer = Signer.in(setting.keys());
        sql.insertInto(SEAL, SEQ, SIGNATURE, SIGNER)
                .values(log.head(), signer.sign(log.head(), log.hash()), signer.signer())
                .execute();
    }

    /** Whether the report with these bytes is there. */
    public boolean has(String reportId) {
        return library.has(reportId);
    }

    /** Keeps a report and what it claims, and merges its claims into the incidents. */
    public Added add(Submission s) throws IOException {
        return write(() -> {
            Reading reading = s.reading();
            String name = reading.report().name();
            if (has(reading.report().id())) {
                return Added.known(name);
            }
            String form = wording.form(reading);
            Shelved report = library.add(s, Sketch.of(form.split(" ")));
            wording.keep(report, reading, form);
            claims.keep(report, reading.claims());
            long merged =
                    reading.claims().stream().filter(Incident.class::isInstance).count();
            Long like = report.likeOf();
            return new Added(
                    like == null ? Added.Outcome.ADDED : Added.Outcome.REPRINT,
                    name,
                    reading.claims().size(),
                    (int) merged,
                    like == null ? null : library.find(like).orElseThrow().name());
        });
    }

    /**
     * Reads all reports again that were read with other knowledge. The new readings lie beside the old ones; decisions go over to the
     * claims with the same words.
     *
     * @param reader reads a report
     * @param knowledge fingerprint of the knowledge that it reads with
     * @return the decisions that could not be carried over whole, for a person to look at
     */
    public List<Decision> reread(Function<Report, Reading> reader, String knowledge) throws IOException {
        Set<Decision> lost = new LinkedHashSet<>();
        List<Long> numbers = sql.select(NO)
                .from(REPORT)
                .where(KNOWLEDGE.isNull().or(KNOWLEDGE.ne(knowledge)))
                .and(READING.isNotNull())
                .orderBy(NO)
                .fetch(NO);
        for (int i = 0; i < numbers.size(); i += BATCH) {
            List<Long> some = numbers.subList(i, Math.min(numbers.size(), i + BATCH));
            write(() -> {
                for (long no : some) {
                    Shelved report = library.find(no).orElseThrow();
                    Reading reading = reader.apply(library.report(report));
                    claims.withdraw(report);
                    List<Long> kept = claims.keep(library.read(report, reading, knowledge), reading.claims());
                    lost.addAll(verdicts.carry(report.no(), reading.claims(), kept));
                }
                return some.size();
            });
        }
        return List.copyOf(lost);
    }

    /** How many tellings were compared since it was opened. */
    public long comparisons() {
        return merging.comparisons();
    }

    /**
     * Walks the log and holds all that it vouches for against its hashes.
     *
     * @param progress is told how many entries and reports have been looked at
     */
    public Verified verify(LongConsumer progress) throws IOException {
        boolean empty = !sql.fetchExists(LOG, SEQ.eq(1L));
        return new Verification(sql).run(empty ? null : heads.seen(beginning()), progress);
    }

    /**
     * Copies the archive into an empty one.
     *
     * @param to the other archive
     * @param progress is told how many rows have been copied
     * @throws Refused where the other is not empty
     */
    public void copy(Archive to, LongConsumer progress) throws IOException {
        if (to.sql.fetchExists(LOG)) {
            throw new Refused("archive: expected an empty one to copy into");
        }
        to.store.begin();
        boolean done = false;
        try {
            Backup.copy(sql, to.sql, progress);
            to.words();
            to.store.commit();
            done = true;
        } catch (DataAccessException e) {
            throw new IOException("archive: cannot be copied: " + e.getMessage(), e);
        } finally {
            if (!done) {
                to.store.rollback();
            }
        }
    }

    /** Makes the words of all reports anew. */
    private void words() throws IOException {
        for (long no : sql.select(NO).from(REPORT).where(READING.isNotNull()).fetch(NO)) {
            Shelved report = library.find(no).orElseThrow();
            Reading reading = library.reading(report);
            wording.keep(report, reading, wording.form(reading));
        }
    }

    /**
     * Erases a report, because somebody is to be protected: its bytes, text, readings, claims and words. A tombstone stays.
     *
     * @param report its id, or its name where no other report has it
     * @throws Refused where there is no such report, or it was erased
     */
    public void eraseReport(String report, String by, String reason) throws IOException {
        write(() -> {
            Shelved found = reasoned(report, reason);
            List<Long> beside = claims.beside(found);
            claims.withdraw(found);
            wording.forget(found);
            new Erasure(sql, log).report(found, by, reason);
            library.forget();
            tell(beside, by, reason);
            return found;
        });
        store.purge();
    }

    /**
     * Erases words, a person's name say, from a report, because somebody is to be protected. The report's bytes go whole; its text and
     * what it claims stay with the words blotted out. A tombstone stays.
     *
     * @throws Refused where there is no such report, or the words do not stand in it
     */
    public void eraseWords(String report, String words, String by, String reason) throws IOException {
        write(() -> {
            Shelved found = reasoned(report, reason);
            if (!new Erasure(sql, log).words(found, words, by, reason)) {
                throw new Refused(found.name() + ": the words do not stand in it");
            }
            library.forget();
            Shelved now = library.find(found.no()).orElseThrow();
            Reading reading = library.reading(now);
            wording.forget(now);
            wording.keep(now, reading, wording.form(reading));
            claims.renew(now, reading.claims());
            tell(claims.of(now), by, reason);
            return now;
        });
        store.purge();
    }

    /** The incidents that an erasure touches tell of it, as far as they still have accounts. */
    private void tell(List<Long> about, String by, String reason) throws IOException {
        if (!about.isEmpty()) {
            verdicts.decide(Decision.What.ERASE, by, reason, null, null, about, List.of());
        }
    }

    private Shelved reasoned(String idOrName, String reason) throws Refused {
        if (reason.isBlank()) {
            throw new Refused("erasure: expected a reason");
        }
        List<Shelved> named = library.find(idOrName).map(List::of).orElseGet(() -> library.named(idOrName));
        if (named.size() > 1) {
            throw new Refused("report " + idOrName + ": " + named.size() + " have this name; give its id: "
                    + String.join(", ", named.stream().map(Shelved::id).toList()));
        }
        if (named.isEmpty() || named.get(0).reading() == null) {
            throw new Refused("report " + idOrName + ": not in this archive");
        }
        return named.get(0);
    }

    @Override
    public void close() {
        store.close();
    }
}
