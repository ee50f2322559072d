package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.COUNTRY;
import static org.marsad.archive.Schema.DAY;
import static org.marsad.archive.Schema.FIRST;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.GRADE;
import static org.marsad.archive.Schema.HASH;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.KILLED_BEST;
import static org.marsad.archive.Schema.KILLED_HIGH;
import static org.marsad.archive.Schema.KILLED_LOW;
import static org.marsad.archive.Schema.KIND;
import static org.marsad.archive.Schema.KNOWLEDGE;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.PLACE;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORTS;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.REVIEW;
import static org.marsad.archive.Schema.SEAL;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SIGNATURE;
import static org.marsad.archive.Schema.SIGNER;
import static org.marsad.archive.Schema.TELLING;
import static org.marsad.archive.Schema.TO_DAY;
import static org.marsad.archive.Schema.TYPE;
import static org.marsad.archive.Schema.VERSION;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Decision.What;
import org.marsad.incident.Correction;
import org.marsad.incident.Merging;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Sketch;
import org.marsad.incident.Telling;
import org.marsad.incident.toll.Bounds;
import org.marsad.json.OccurrenceJson.Decided;
import org.marsad.json.OccurrenceJson.Filed;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Posture;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * An archive of reports, of what they claim, and of the incidents that the claims are accounts of. One thread uses it at a time; several
 * archives may be open on one file or database, and one of them writes at a time.
 */
public final class Archive implements Closeable {
    /** Reports that are read again in one go. */
    private static final int BATCH = 200;

    private final Store store;
    private final DSLContext sql;
    private final Setting setting;
    private final Log log;
    private final Library library;
    private final Incidents incidents;
    private final Merging merging;
    private final Decisions decisions;
    private final Search search;
    private final Heads heads;
    private final Set<Decision> lost = new LinkedHashSet<>();
    private boolean writing;
    private long highest = -1;

    private Archive(Store store, Setting setting) {
        this.store = store;
        this.sql = store.sql();
        this.setting = setting;
        this.log = new Log(sql, setting.clock());
        this.library = new Library(sql, log);
        this.incidents = new Incidents(sql, log, library);
        this.merging = new Merging(incidents.shelf());
        this.decisions = new Decisions(sql, log, library, incidents.shelf(), merging);
        this.incidents.obey(decisions::corrections);
        this.search = new Search(store);
        this.heads = new Heads(setting.keys());
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

    /** Forgets what others may have changed. */
    private void forget() {
        incidents.forget();
        library.forget();
        decisions.forget();
        merging.forget();
        highest = -1;
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
            search.keep(
                    report.no(), day(report), form + " " + setting.searchForm().apply(names(reading)));
            int merged = read(report, reading, s.knowledge(), true);
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
    private int read(Library.Shelved report, Reading reading, String knowledge, boolean fresh) {
        if (!fresh) {
            withdraw(report);
        }
        long seq = library.read(report, reading, knowledge);
        long no = Math.max(lastClaim(), incidents.lastLeft());
        List<Long> numbers = new ArrayList<>();
        int merged = 0;
        for (Claim claim : reading.claims()) {
            no++;
            Telling telling = telling(report, claim);
            sql.insertInto(CLAIM, NO, ID, REPORT_NO, READING, POSITION, KIND, TELLING, DAY)
                    .values(
                            no,
                            claim.about().id(),
                            report.no(),
                            seq,
                            numbers.size(),
                            claim.kind(),
                            telling == null ? null : TellingJson.write(telling),
                            day(claim))
                    .execute();
            numbers.add(no);
            if (telling != null) {
                incidents.shelf().keep(no, telling);
                merging.add(no);
                merged++;
            }
        }
        highest = no;
        if (!fresh) {
            lost.addAll(decisions.of(decisions.carry(report.no(), reading.claims(), numbers)));
        }
        return merged;
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
        lost.clear();
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
                    Library.Shelved report = library.find(no).orElseThrow();
                    read(report, reader.apply(library.report(report)), knowledge, false);
                }
                return some.size();
            });
        }
        return List.copyOf(lost);
    }

    /** The highest number of a claim; asked for once in a while of writing. */
    private long lastClaim() {
        if (highest < 0) {
            Long last = sql.select(DSL.max(NO)).from(CLAIM).fetchOne(0, Long.class);
            highest = last == null ? 0 : last;
        }
        return highest;
    }

    private static @Nullable LocalDate day(Library.Shelved report) {
        return report.published() == null ? null : report.published().day();
    }

    /** What the text itself may not hold: the headline, and the Latin names of places and sides. */
    private static String names(Reading reading) {
        Set<String> names = new LinkedHashSet<>();
        String title = reading.report().title();
        names.add(title == null ? "" : title);
        for (Claim claim : reading.claims()) {
            List<Where> where =
                    claim instanceof Incident i ? i.where() : claim instanceof Posture p ? p.where() : List.of();
            where.forEach(w -> names.add(w.nameEn() == null ? "" : w.nameEn()));
            if (claim instanceof Incident i) {
                i.perpetrator().forEach(a -> names.add(a.nameEn() == null ? "" : a.nameEn()));
                i.target().forEach(a -> names.add(a.nameEn() == null ? "" : a.nameEn()));
            }
        }
        return String.join(" ", names);
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
     * Hands over the incidents of a filter, the earliest first, those without a day last.
     *
     * @throws IOException where a report is damaged
     */
    public void incidents(Filter filter, Consumer<Kept> taker) throws IOException {
        for (long no : sql.select(NO)
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(filter.condition())
                .orderBy(DSL.coalesce(FROM_DAY, "9999"), ID)
                .fetch(NO)) {
            taker.accept(kept(no));
        }
    }

    /**
     * An incident in a list: what its index holds, without its accounts.
     *
     * @param id its id
     * @param type kind of event, by its name in output
     * @param from first day, ISO 8601, or null
     * @param to last day, or null
     * @param country ISO 3166-1 alpha-2, or null
     * @param place its finest place, or null
     * @param killed low, best and high by UCDP's policy, or null
     * @param grade its grade
     * @param reports how many reports tell of it
     */
    public record Listed(
            String id,
            String type,
            @Nullable String from,
            @Nullable String to,
            @Nullable String country,
            @Nullable String place,
            @Nullable Bounds killed,
            String grade,
            int reports) {}

    /**
     * One page of a list, the latest day first.
     *
     * @param before the first day of the last row of the page before, and its id; null for the first page
     * @param most rows of a page
     */
    public List<Listed> page(Filter filter, @Nullable Listed before, int most) {
        Condition next = before == null || before.from() == null
                ? DSL.noCondition()
                : DSL.row(FROM_DAY, ID).lt(DSL.row(DSL.val(before.from()), DSL.val(before.id())));
        return sql.select(
                        ID,
                        TYPE,
                        FROM_DAY,
                        TO_DAY,
                        COUNTRY,
                        PLACE,
                        KILLED_LOW,
                        KILLED_BEST,
                        KILLED_HIGH,
                        GRADE,
                        REPORTS)
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(FROM_DAY.isNotNull())
                .and(filter.condition())
                .and(next)
                .orderBy(FROM_DAY.desc(), ID.desc())
                .limit(most)
                .fetch(r -> new Listed(
                        r.get(ID),
                        r.get(TYPE),
                        r.get(FROM_DAY),
                        r.get(TO_DAY),
                        r.get(COUNTRY),
                        r.get(PLACE),
                        r.get(KILLED_BEST) == null
                                ? null
                                : new Bounds(r.get(KILLED_LOW), r.get(KILLED_BEST), r.get(KILLED_HIGH)),
                        r.get(GRADE),
                        r.get(REPORTS)));
    }

    /**
     * A report in a list.
     *
     * @param id {@code sha256:} and the hash of its bytes
     * @param name its name
     * @param publisher the outlet, or null
     * @param published when it was published, as written, or null
     * @param likeOf name of the earlier report whose text it has, or null
     */
    public record Catalogued(
            String id,
            String name,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String likeOf) {}

    /** All reports that are not erased, in the order in which they came. */
    public void reports(Consumer<Catalogued> taker) {
        for (long no : sql.select(NO)
                .from(REPORT)
                .where(READING.isNotNull())
                .orderBy(NO)
                .fetch(NO)) {
            Library.Shelved r = library.find(no).orElseThrow();
            Published published = r.published();
            Long like = r.likeOf();
            taker.accept(new Catalogued(
                    r.id(),
                    r.name(),
                    r.publisher(),
                    published == null ? null : published.written(),
                    like == null ? null : library.find(like).orElseThrow().name()));
        }
    }

    /**
     * A report that a search found.
     *
     * @param report the report
     * @param incidents ids of the incidents that it tells of
     */
    public record Hit(Report report, List<String> incidents) {}

    /**
     * Finds reports by their words.
     *
     * @param question each word with the forms that answer it
     * @param ranked whether those that say most about the words come first; else the newest
     * @param most at most so many
     */
    public List<Hit> search(List<Set<String>> question, boolean ranked, int most) throws IOException {
        List<Hit> out = new ArrayList<>();
        for (long no : search.reports(question, ranked, most)) {
            List<String> told = sql.select(ID)
                    .from(INCIDENT)
                    .where(NO.in(sql.select(INCIDENT_NO).from(CLAIM).where(REPORT_NO.eq(no))))
                    .orderBy(ID)
                    .fetch(ID);
            out.add(new Hit(library.report(library.find(no).orElseThrow()), told));
        }
        return out;
    }

    /**
     * A claim that who holds what where.
     *
     * @param report the report that makes it
     * @param posture the claim
     */
    public record Held(Report report, Posture posture) {}

    /** All claims of postures of the newest readings, the earliest day first, those without a day last. */
    public void postures(Consumer<Held> taker) throws IOException {
        for (var row : sql.select(REPORT_NO, POSITION)
                .from(CLAIM)
                .where(KIND.eq("posture"))
                .orderBy(DSL.coalesce(DAY, "9999"), ID)
                .fetch()) {
            Library.Shelved report = library.find(row.value1()).orElseThrow();
            Reading reading = library.reading(report);
            taker.accept(new Held(reading.report(), (Posture) reading.claims().get(row.value2())));
        }
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
            Library.Shelved report = library.find(no).orElseThrow();
            Reading reading = library.reading(report);
            keepWords(report, reading);
        }
    }

    private void keepWords(Library.Shelved report, Reading reading) {
        String form = setting.searchForm().apply(reading.report().text() + "\n" + names(reading));
        search.keep(report.no(), day(report), form);
    }

    /** The incident that has or had this id; empty where there is none. */
    public Optional<Kept> incident(String id) throws IOException {
        Optional<Long> no = find(id);
        return no.isEmpty() ? Optional.empty() : Optional.of(kept(no.get()));
    }

    private Optional<Long> find(String id) {
        var row = sql.select(NO, MEMBERS, FIRST).from(INCIDENT).where(ID.eq(id)).fetchOne();
        if (row == null) {
            return Optional.empty();
        }
        return row.value2() > 0
                ? Optional.of(row.value1())
                : sql.select(INCIDENT_NO).from(CLAIM).where(ID.eq(row.value3())).fetchOptional(INCIDENT_NO);
    }

    /** These two claims are of one event. */
    public Decision same(String a, String b, String by, String reason) throws IOException {
        return write(() -> {
            Decisions.Verdict verdict = new Decisions.Verdict(claim(a), claim(b), true);
            return decisions.decide(What.SAME, by, reason, null, null, List.of(), List.of(verdict));
        });
    }

    /** These two claims are not of one event. */
    public Decision different(String a, String b, String by, String reason) throws IOException {
        return write(() -> {
            Decisions.Verdict verdict = new Decisions.Verdict(claim(a), claim(b), false);
            return decisions.decide(What.DIFFERENT, by, reason, null, null, List.of(), List.of(verdict));
        });
    }

    /** These incidents are one. */
    public Decision merge(List<String> ids, String by, String reason) throws IOException {
        return write(() -> {
            List<Long> claims = new ArrayList<>();
            for (String id : ids) {
                claims.addAll(claimsOf(id));
            }
            return decisions.decide(What.MERGE, by, reason, null, null, List.of(), pairs(claims, claims, true));
        });
    }

    /** These claims of an incident are another one. */
    public Decision split(String id, List<String> claims, String by, String reason) throws IOException {
        return write(() -> {
            List<Long> rest = new ArrayList<>(claimsOf(id));
            List<Long> out = new ArrayList<>();
            for (String claim : claims) {
                long no = claim(claim);
                if (!rest.remove(no)) {
                    throw new Refused("claim " + claim + ": not of incident " + id);
                }
                out.add(no);
            }
            if (rest.isEmpty()) {
                throw new Refused("incident " + id + ": expected a claim that stays, found none");
            }
            List<Decisions.Verdict> verdicts = new ArrayList<>(pairs(out, out, true));
            verdicts.addAll(pairs(out, rest, false));
            return decisions.decide(What.SPLIT, by, reason, null, null, List.of(), verdicts);
        });
    }

    /** This claim is of another incident than the one it is in. */
    public Decision move(String claim, String to, String by, String reason) throws IOException {
        return write(() -> {
            long no = claim(claim);
            List<Long> there = claimsOf(to);
            Long from = sql.select(INCIDENT_NO).from(CLAIM).where(NO.eq(no)).fetchOne(INCIDENT_NO);
            List<Long> left = sql.select(NO)
                    .from(CLAIM)
                    .where(INCIDENT_NO.eq(from))
                    .and(NO.ne(no))
                    .fetch(NO);
            if (there.contains(no)) {
                throw new Refused("claim " + claim + ": is of incident " + to + " already");
            }
            List<Decisions.Verdict> verdicts = new ArrayList<>(pairs(List.of(no), left, false));
            verdicts.addAll(pairs(List.of(no), there, true));
            return decisions.decide(What.MOVE, by, reason, null, null, List.of(), verdicts);
        });
    }

    /** A field of an incident holds this; what the machine read is kept beside it. */
    public Decision correct(String id, String field, String value, String by, String reason) throws IOException {
        Correction correction;
        try {
            correction = Correction.of(field, value);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        What what = correction == Correction.GRADE ? What.GRADE : What.CORRECT;
        return write(() -> {
            Decision made = decisions.decide(what, by, reason, field, value, first(id), List.of());
            incidents.touch(number(id));
            return made;
        });
    }

    /** Whether an incident is accepted as it stands. */
    public Decision review(String id, boolean accepted, String by, String reason) throws IOException {
        What what = accepted ? What.ACCEPT : What.REJECT;
        return write(() -> {
            Decision made = decisions.decide(what, by, reason, null, null, first(id), List.of());
            sql.update(INCIDENT)
                    .set(REVIEW, accepted ? "accepted" : "rejected")
                    .where(NO.eq(number(id)))
                    .execute();
            return made;
        });
    }

    /** What a person has to say about an incident. */
    public Decision note(String id, String by, String note) throws IOException {
        return write(() -> decisions.decide(What.NOTE, by, note, null, null, first(id), List.of()));
    }

    /** Takes a decision back. */
    public Decision undo(String decision, String by, String reason) throws IOException {
        return write(() -> {
            Decision undoing = decisions.undo(decision, by, reason);
            decisions.incidents(undoing).forEach(incidents::touch);
            return undoing;
        });
    }

    /**
     * Erases a report, because somebody is to be protected: its bytes, text, readings, claims and words. A tombstone stays.
     *
     * @param report its id, or its name where no other report has it
     * @throws Refused where there is no such report, or it was erased
     */
    public void eraseReport(String report, String by, String reason) throws IOException {
        write(() -> {
            Library.Shelved found = report(report);
            reasoned(reason);
            withdraw(found);
            search.forget(found.no(), day(found));
            new Erasure(sql, log).report(found, by, reason);
            library.forget();
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
            Library.Shelved found = report(report);
            reasoned(reason);
            if (!new Erasure(sql, log).words(found, words, by, reason)) {
                throw new Refused(found.name() + ": the words do not stand in it");
            }
            library.forget();
            Library.Shelved now = library.find(found.no()).orElseThrow();
            Reading reading = library.reading(now);
            search.forget(now.no(), day(now));
            keepWords(now, reading);
            renew(now, reading);
            return now;
        });
        store.purge();
    }

    private static void reasoned(String reason) throws Refused {
        if (reason.isBlank()) {
            throw new Refused("erasure: expected a reason");
        }
    }

    private Library.Shelved report(String idOrName) throws Refused {
        List<Library.Shelved> named = library.find(idOrName).map(List::of).orElseGet(() -> library.named(idOrName));
        if (named.size() > 1) {
            throw new Refused("report " + idOrName + ": " + named.size() + " have this name; give its id: "
                    + String.join(", ", named.stream().map(Library.Shelved::id).toList()));
        }
        if (named.isEmpty() || named.get(0).reading() == null) {
            throw new Refused("report " + idOrName + ": not in this archive");
        }
        return named.get(0);
    }

    /** Takes the claims of a report out of all incidents. */
    private void withdraw(Library.Shelved report) {
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
    }

    /** Writes anew what is compared of the claims of a report, without words that were erased. */
    private void renew(Library.Shelved report, Reading reading) {
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            Telling telling = telling(report, claim);
            if (telling != null) {
                sql.update(CLAIM)
                        .set(TELLING, TellingJson.write(telling))
                        .where(ID.eq(claim.about().id()))
                        .execute();
                Long incident = sql.select(INCIDENT_NO)
                        .from(CLAIM)
                        .where(ID.eq(claim.about().id()))
                        .fetchOne(INCIDENT_NO);
                if (incident != null) {
                    incidents.touch(incident);
                }
            }
        }
        incidents.shelf().forget();
        merging.forget();
    }

    /** All decisions of the archive, the oldest first. */
    public List<Decision> decisions() {
        return decisions.all();
    }

    private static List<Decisions.Verdict> pairs(List<Long> some, List<Long> others, boolean same) {
        List<Decisions.Verdict> out = new ArrayList<>();
        for (long a : some) {
            for (long b : others) {
                if (a != b && (some != others || a < b)) {
                    out.add(new Decisions.Verdict(a, b, same));
                }
            }
        }
        return out;
    }

    private long claim(String id) throws Refused {
        Long no = sql.select(NO)
                .from(CLAIM)
                .where(ID.eq(id))
                .and(KIND.eq("incident"))
                .fetchOne(NO);
        if (no == null) {
            throw new Refused("claim " + id + ": no claim of an incident in this archive");
        }
        return no;
    }

    private long number(String id) throws Refused {
        return find(id).orElseThrow(() -> new Refused("incident " + id + ": not in this archive"));
    }

    private List<Long> claimsOf(String incident) throws Refused {
        return sql.select(NO)
                .from(CLAIM)
                .where(INCIDENT_NO.eq(number(incident)))
                .orderBy(ID)
                .fetch(NO);
    }

    private List<Long> first(String incident) throws Refused {
        return claimsOf(incident).subList(0, 1);
    }

    private Kept kept(long no) throws IOException {
        Occurrence incident = incidents.occurrence(no).orElseThrow();
        var row = sql.select(VERSION, ID).from(INCIDENT).where(NO.eq(no)).fetchSingle();
        List<String> previous = new ArrayList<>(sql.select(ID)
                .from(INCIDENT)
                .where(MEMBERS.eq(0))
                .and(VERSION.gt(0)) // others came and went before anybody saw them
                .and(FIRST.in(sql.select(ID).from(CLAIM).where(INCIDENT_NO.eq(no))))
                .orderBy(ID)
                .fetch(ID));
        return new Kept(incident, new Filed(row.value1(), decided(no), previous));
    }

    private List<Decided> decided(long no) {
        return decisions.about(no).stream()
                .map(d -> new Decided(
                        d.id(), d.at(), d.by(), d.what().code(), d.reason(), d.field(), d.value(), d.undone()))
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
