package org.marsad.archive;

import static org.marsad.archive.Schema.ANCHOR;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.CLAIM_NO;
import static org.marsad.archive.Schema.DAY;
import static org.marsad.archive.Schema.FIRST;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.KIND;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SPAN_END;
import static org.marsad.archive.Schema.SPAN_START;
import static org.marsad.archive.Schema.SUBJECT;
import static org.marsad.archive.Schema.VERSION;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Library.Shelved;
import org.marsad.archive.Verdicts.Judged;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Claim;
import org.marsad.record.Decision;
import org.marsad.record.Posture;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.record.When;

/**
 * An archive as it stood when an entry of its log was the last: its reports, readings, incidents and decisions up to there. What did not
 * change since is asked of the tables; the rest is worked out from the log. What was erased since is missing here too: it is nowhere.
 */
final class Past implements Holdings {
    private final DSLContext sql;
    private final Library library;
    private final Catalogue catalogue;
    private final Verdicts verdicts;
    private final Filter filter;
    private final long entry;
    private final Rewind rewind;
    /** The claims of reports that were read again since, as they were read then. */
    private final Map<String, Told> reread = new HashMap<>();
    /** Numbers of those reports. */
    private final Map<Long, Reading> earlier = new TreeMap<>();

    Past(DSLContext sql, Log log, Library library, Catalogue catalogue, Verdicts verdicts, Filter filter, long entry)
            throws IOException {
        this.sql = sql;
        this.library = library;
        this.catalogue = catalogue;
        this.verdicts = verdicts;
        this.filter = filter;
        this.entry = entry;
        this.rewind = Rewind.between(sql, log, entry, Long.MAX_VALUE);
        earlier(log);
    }

    /** A claim in its report. */
    private record Told(Shelved report, Claim claim) {}

    /** Looks up how the reports that were read again since were read then. */
    private void earlier(Log log) throws IOException {
        List<Long> again = sql.select(NO)
                .from(REPORT)
                .where(NO.le(entry))
                .and(READING.gt(entry))
                .orderBy(NO)
                .fetch(NO);
        if (again.isEmpty()) {
            return;
        }
        Map<String, Long> then = sql.select(SUBJECT, DSL.max(SEQ))
                .from(LOG)
                .where(WHAT.eq("reading"))
                .and(SEQ.le(entry))
                .groupBy(SUBJECT)
                .fetchMap(SUBJECT, DSL.max(SEQ));
        for (Shelved report : library.some(again).values()) {
            Long seq = then.get(report.id());
            Reading reading = seq == null ? null : library.reading(report, seq).orElse(null);
            if (reading == null) {
                reading = library.reading(report); // words were erased since: as it is left
            }
            earlier.put(report.no(), reading);
            for (Claim claim : reading.claims()) {
                reread.put(claim.about().id(), new Told(report, claim));
            }
        }
    }

    @Override
    public void incidents(Consumer<Kept> taker) throws IOException {
        List<Key> keys = new ArrayList<>();
        sql.select(NO, ID, FROM_DAY)
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(filter.condition())
                .forEach(r -> {
                    if (!rewind.touched().contains(r.value2())) {
                        keys.add(new Key(r.value3() == null ? "9999" : r.value3(), r.value2(), r.value1(), null));
                    }
                });
        for (String id : rewind.touched()) {
            Kept then = then(id);
            if (then != null
                    && filter.holds(Listed.of(then.incident(), judged(then).review(), null))) {
                String day = then.incident()
                        .when()
                        .map(When::from)
                        .map(Object::toString)
                        .orElse("9999");
                keys.add(new Key(day, id, 0, then));
            }
        }
        keys.sort(Comparator.comparing(Key::day).thenComparing(Key::id));
        for (Key key : keys) {
            taker.accept(key.then != null ? key.then : since(catalogue.kept(key.no)));
        }
    }

    @Override
    public Optional<Kept> incident(String id) throws IOException {
        if (rewind.touched().contains(id)) {
            return Optional.ofNullable(then(id));
        }
        Optional<Long> no = sql.select(NO)
                .from(INCIDENT)
                .where(ID.eq(id))
                .and(MEMBERS.gt(0))
                .fetchOptional(NO);
        return no.isEmpty() ? Optional.empty() : Optional.of(since(catalogue.kept(no.get())));
    }

    private record Key(
            String day, String id, long no, @Nullable Kept then) {}

    /** An incident that did not change, without what was decided about it later. */
    private Kept since(Kept now) {
        return new Kept(
                now.incident(),
                new Filed(
                        now.filed().version(),
                        verdicts.until(now.filed().decisions(), entry),
                        now.filed().previousIds()));
    }

    private static Judged judged(Kept then) {
        return Judged.of(then.filed().decisions());
    }

    /** An incident that changed since, as it was; null where there was none. */
    private @Nullable Kept then(String id) throws IOException {
        Map<String, Told> members = new TreeMap<>();
        var row = sql.select(NO, VERSION).from(INCIDENT).where(ID.eq(id)).fetchOne();
        if (row == null) {
            return null;
        }
        for (var claim : sql.select(ID, REPORT_NO, POSITION)
                .from(CLAIM)
                .where(INCIDENT_NO.eq(row.value1()))
                .fetch()) {
            if (!rewind.homes().containsKey(claim.value1())) {
                members.put(claim.value1(), told(claim.value2(), claim.value3()));
            }
        }
        for (Map.Entry<String, @Nullable String> home : rewind.homes().entrySet()) {
            if (id.equals(home.getValue())) {
                Told told = told(home.getKey());
                if (told != null) {
                    members.put(home.getKey(), told);
                }
            }
        }
        if (members.isEmpty()) {
            return null;
        }
        List<Testimony> accounts = members.values().stream()
                .map(t -> Accounts.testimony(t.report, t.claim))
                .toList();
        List<Decision> decisions = verdicts.until(about(members), entry);
        return new Kept(
                Occurrence.of(accounts, Judged.of(decisions).corrections()),
                new Filed(rewind.version(id, row.value2()), decisions, previous(id, members.keySet())));
    }

    /** A claim by its id, in the reading that was the newest then; null where its report was erased. */
    private @Nullable Told told(String claim) throws IOException {
        Told then = reread.get(claim);
        if (then != null) {
            return then;
        }
        var row =
                sql.select(REPORT_NO, POSITION).from(CLAIM).where(ID.eq(claim)).fetchOne();
        return row == null ? null : told(row.value1(), row.value2());
    }

    private Told told(long report, int position) throws IOException {
        Shelved r = library.find(report).orElseThrow();
        return new Told(r, library.reading(r).claims().get(position));
    }

    /** All decisions that hold on to some claims, whenever they were made. */
    private List<Decision> about(Map<String, Told> members) {
        Set<Long> anchors = new LinkedHashSet<>();
        for (Map.Entry<String, Told> m : members.entrySet()) {
            Reading then = earlier.get(m.getValue().report.no());
            if (then == null) {
                anchors.addAll(sql.select(NO)
                        .from(ANCHOR)
                        .where(CLAIM_NO.in(sql.select(NO).from(CLAIM).where(ID.eq(m.getKey()))))
                        .fetch(NO));
                continue;
            }
            sql.select(NO, SPAN_START, SPAN_END)
                    .from(ANCHOR)
                    .where(REPORT_NO.eq(m.getValue().report.no()))
                    .forEach(a -> {
                        Integer at = Anchors.onto(a.value2(), a.value3(), then.claims());
                        if (at != null && then.claims().get(at).about().id().equals(m.getKey())) {
                            anchors.add(a.value1());
                        }
                    });
        }
        return anchors.isEmpty() ? List.of() : verdicts.of(anchors);
    }

    private List<String> previous(String id, Set<String> claims) {
        List<String> out = new ArrayList<>();
        sql.select(ID, VERSION, FIRST, MEMBERS)
                .from(INCIDENT)
                .where(FIRST.in(claims))
                .and(ID.ne(id))
                .orderBy(ID)
                .forEach(r -> {
                    if (rewind.version(r.value1(), r.value2()) > 0) {
                        out.add(r.value1());
                    }
                });
        return out;
    }

    @Override
    public void postures(Consumer<Held> taker) throws IOException {
        List<Row> rows = new ArrayList<>();
        sql.select(REPORT_NO, POSITION, DAY, ID)
                .from(CLAIM)
                .where(KIND.eq("posture"))
                .and(REPORT_NO.le(entry))
                .forEach(r -> {
                    if (!earlier.containsKey(r.value1())) {
                        rows.add(new Row(r.value3(), r.value4(), r.value1(), r.value2()));
                    }
                });
        for (Map.Entry<Long, Reading> e : earlier.entrySet()) {
            Shelved report = library.find(e.getKey()).orElseThrow();
            List<Claim> claims = e.getValue().claims();
            for (int i = 0; i < claims.size(); i++) {
                if (claims.get(i) instanceof Posture p) {
                    rows.add(new Row(Claims.day(report, p), p.about().id(), report.no(), i));
                }
            }
        }
        rows.sort(Comparator.comparing((Row r) -> Objects.requireNonNullElse(r.day, "9999"))
                .thenComparing(Row::id));
        for (Row r : rows) {
            Reading then = earlier.get(r.report);
            Reading reading =
                    then != null ? then : library.reading(library.find(r.report).orElseThrow());
            taker.accept(new Held(reading.report(), r.day == null ? null : LocalDate.parse(r.day), (Posture)
                    reading.claims().get(r.position)));
        }
    }

    private record Row(@Nullable String day, String id, long report, int position) {}

    @Override
    public void reports(Consumer<Catalogued> taker) {
        catalogue.reports(entry, taker);
    }

    @Override
    public Optional<Report> report(String id) throws IOException {
        Optional<Shelved> found = library.find(id).filter(r -> r.reading() != null && r.no() <= entry);
        return found.isEmpty() ? Optional.empty() : Optional.of(library.report(found.get()));
    }
}
