package org.marsad.archive;

import static org.marsad.archive.Schema.A;
import static org.marsad.archive.Schema.ABOUT;
import static org.marsad.archive.Schema.ACTOR;
import static org.marsad.archive.Schema.ANCHOR;
import static org.marsad.archive.Schema.ANCHOR_NO;
import static org.marsad.archive.Schema.AT;
import static org.marsad.archive.Schema.B;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.CLAIM_NO;
import static org.marsad.archive.Schema.DECISION;
import static org.marsad.archive.Schema.DECISION_SEQ;
import static org.marsad.archive.Schema.FIELD;
import static org.marsad.archive.Schema.HOLD;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.REASON;
import static org.marsad.archive.Schema.SAME;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.UNDONE;
import static org.marsad.archive.Schema.VALUE;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Correction;
import org.marsad.incident.Merging;
import org.marsad.incident.Shelf;
import org.marsad.json.Small;
import org.marsad.record.Claim;
import org.marsad.record.Decision;
import org.marsad.record.Decision.What;

/** Keeps what people decided, and makes merging obey. */
final class Verdicts {
    private final DSLContext sql;
    private final Log log;
    private final Anchors anchors;
    private final SqlShelf shelf;
    private final Merging merging;
    private final Ready anchored;

    Verdicts(Store store, Log log, Anchors anchors, SqlShelf shelf, Merging merging) {
        this.sql = store.sql();
        this.log = log;
        this.anchors = anchors;
        this.shelf = shelf;
        this.merging = merging;
        this.anchored = new Ready(
                store,
                sql.select(NO)
                        .from(ANCHOR)
                        .where(CLAIM_NO.in(
                                sql.select(NO).from(CLAIM).where(INCIDENT_NO.eq(Ready.value(INCIDENT_NO))))));
    }

    /** The id of the decision that an entry of the log holds. */
    private static String id(long entry) {
        return "d" + entry;
    }

    /** Number of the log entry that holds a decision. */
    private static long entry(String id) {
        return Long.parseLong(id.substring(1));
    }

    /** Two claims that a decision says are one event, or are not. */
    record Verdict(long a, long b, boolean same) {}

    /**
     * Keeps a decision.
     *
     * @param about numbers of claims that stand for the incidents it is about
     * @param verdicts what it says about pairs of claims
     */
    Decision decide(
            What what,
            String by,
            String reason,
            @Nullable String field,
            @Nullable String value,
            Collection<Long> about,
            List<Verdict> verdicts)
            throws IOException {
        if (reason.isBlank()) {
            throw new Refused("decision: expected a reason");
        }
        Set<Long> claims = new LinkedHashSet<>(about);
        verdicts.forEach(v -> {
            claims.add(v.a);
            claims.add(v.b);
        });
        List<Long> held = new ArrayList<>();
        for (long claim : claims) {
            held.add(anchors.at(claim));
        }
        List<Long> all = List.copyOf(claims);
        String id = id(log.head() + 1);
        long seq = log.append("decision", id, Small.object(json -> {
            json.text("id", id);
            json.text("by", by);
            json.text("what", what.code());
            json.text("reason", reason);
            json.text("field", field);
            json.text("value", value);
            json.strings("about", about.stream().map(this::claimId).toList());
            json.list("verdicts", verdicts, (one, v) -> {
                one.text("a", claimId(v.a));
                one.text("b", claimId(v.b));
                one.flag("same", v.same);
            });
        }));
        String at = String.valueOf(sql.select(AT).from(LOG).where(SEQ.eq(seq)).fetchOne(AT));
        sql.insertInto(DECISION, SEQ, ID, AT, ACTOR, WHAT, REASON, FIELD, VALUE)
                .values(seq, id, at, Store.plain(by), what.code(), Store.plain(reason), field, Store.plain(value))
                .execute();
        for (long claim : about) {
            sql.insertInto(ABOUT, DECISION_SEQ, ANCHOR_NO)
                    .values(seq, held.get(all.indexOf(claim)))
                    .onConflictDoNothing()
                    .execute();
        }
        for (Verdict v : verdicts) {
            long a = held.get(all.indexOf(v.a));
            long b = held.get(all.indexOf(v.b));
            sql.insertInto(HOLD, DECISION_SEQ, A, B, SAME)
                    .values(seq, Math.min(a, b), Math.max(a, b), v.same ? 1 : 0)
                    .onConflictDoNothing()
                    .execute();
        }
        obey(verdicts);
        return new Decision(id, at, by, what, reason, field, value, false);
    }

    /**
     * Takes a decision back.
     *
     * @throws Refused where there is none of this id, or it was taken back already
     */
    Decision undo(String id, String by, String reason) throws IOException {
        var row = sql.select(SEQ, UNDONE, WHAT).from(DECISION).where(ID.eq(id)).fetchOne();
        if (row == null) {
            throw new Refused("decision " + id + ": not in this archive");
        }
        if (row.value2() != null) {
            throw new Refused("decision " + id + ": undone already");
        }
        if (row.value3().equals(What.UNDO.code())) {
            throw new Refused("decision " + id + ": an undoing is not undone; decide anew");
        }
        if (row.value3().equals(What.ERASE.code())) {
            throw new Refused("decision " + id + ": what was erased does not come back");
        }
        List<Long> about = sql.select(CLAIM_NO)
                .from(ANCHOR)
                .where(NO.in(sql.select(ANCHOR_NO).from(ABOUT).where(DECISION_SEQ.eq(row.value1()))))
                .and(CLAIM_NO.isNotNull())
                .fetch(CLAIM_NO);
        Decision undoing = decide(What.UNDO, by, reason, "decision", id, about, List.of());
        long seq = sql.select(SEQ)
                .from(DECISION)
                .where(ID.eq(undoing.id()))
                .fetchSingle()
                .value1();
        sql.update(DECISION).set(UNDONE, seq).where(ID.eq(id)).execute();
        List<Verdict> verdicts = new ArrayList<>();
        var a = ANCHOR.as("x");
        var b = ANCHOR.as("y");
        sql.select(DSL.field(DSL.name("x", "claim"), Long.class), DSL.field(DSL.name("y", "claim"), Long.class), SAME)
                .from(HOLD)
                .join(a)
                .on(DSL.field(DSL.name("x", "no"), Long.class).eq(A))
                .join(b)
                .on(DSL.field(DSL.name("y", "no"), Long.class).eq(B))
                .where(DECISION_SEQ.eq(row.value1()))
                .forEach(r -> {
                    if (r.value1() != null && r.value2() != null) {
                        verdicts.add(new Verdict(r.value1(), r.value2(), r.value3() == 1));
                    }
                });
        obey(verdicts);
        return undoing;
    }

    /** Brings the links between pairs of claims to what was last decided about each, and groups anew. */
    private void obey(List<Verdict> pairs) {
        Set<Long> ends = new LinkedHashSet<>();
        pairs.forEach(v -> {
            ends.add(v.a);
            ends.add(v.b);
        });
        if (!ends.isEmpty()) {
            merging.decide(ends, () -> pairs.forEach(v -> apply(v.a, v.b)));
        }
    }

    private void apply(long a, long b) {
        Optional<Boolean> verdict = verdict(a, b);
        if (verdict.isPresent()) {
            shelf.decide(a, b, verdict.get() ? Shelf.SAME : Shelf.APART);
        } else {
            shelf.remove(a, b);
            merging.relink(a, b);
        }
    }

    /** What was last decided about two claims and not undone. */
    private Optional<Boolean> verdict(long a, long b) {
        Set<Long> x = Set.copyOf(anchors.of(a));
        Set<Long> y = Set.copyOf(anchors.of(b));
        return sql.select(SAME)
                .from(HOLD)
                .join(DECISION)
                .on(SEQ.eq(DECISION_SEQ))
                .where(UNDONE.isNull())
                .and(A.in(x).and(B.in(y)).or(A.in(y).and(B.in(x))))
                .orderBy(SEQ.desc())
                .limit(1)
                .fetchOptional(SAME)
                .map(same -> same == 1);
    }

    private String claimId(long no) {
        return String.valueOf(sql.select(ID).from(CLAIM).where(NO.eq(no)).fetchOne(ID));
    }

    /**
     * Lays the decisions about a report onto the claims of its new reading, and makes merging obey again.
     *
     * @param claims the claims of the reading
     * @param numbers their numbers
     * @return the decisions that stand and could not be carried over whole
     */
    List<Decision> carry(long report, List<Claim> claims, List<Long> numbers) {
        Set<Long> lost = new LinkedHashSet<>();
        List<Verdict> verdicts = new ArrayList<>();
        anchors.lay(report, claims, numbers).forEach((anchor, claim) -> {
            if (claim == null) {
                lost.add(anchor);
                return;
            }
            for (var h : sql.select(A, B, SAME)
                    .from(HOLD)
                    .where(A.eq(anchor).or(B.eq(anchor)))
                    .fetch()) {
                Long a = anchors.claim(h.value1());
                Long b = anchors.claim(h.value2());
                boolean same = h.value3() == 1;
                if (a != null && b != null && !a.equals(b)) {
                    verdicts.add(new Verdict(a, b, same));
                } else if (a != null && a.equals(b) && !same) {
                    lost.add(anchor);
                }
            }
        });
        obey(verdicts);
        return of(lost).stream()
                .filter(d -> !d.undone() && d.what() != What.UNDO)
                .toList();
    }

    /** The decisions that hold on to some anchors, the oldest first. */
    List<Decision> of(Collection<Long> some) {
        return some.isEmpty()
                ? List.of()
                : fetch(SEQ.in(sql.select(DECISION_SEQ).from(ABOUT).where(ANCHOR_NO.in(some)))
                        .or(SEQ.in(sql.select(DECISION_SEQ)
                                .from(HOLD)
                                .where(A.in(some).or(B.in(some))))));
    }

    /** All decisions about an incident, the oldest first. */
    List<Decision> about(long incident) {
        return of(anchored.rows(row -> row.getLong(1), incident));
    }

    /**
     * What people decided about an incident itself.
     *
     * @param corrections what each corrected field holds
     * @param review {@code accepted} or {@code rejected}, or null where nobody has decided
     * @param reviewed number of the log entry of that decision, 0 where there is none
     */
    record Judged(
            Map<Correction, String> corrections, @Nullable String review, long reviewed) {
        /** Nothing was decided. */
        static final Judged NOTHING = new Judged(Map.of(), null, 0);

        /** What was last decided and not undone, of decisions from the oldest to the newest. */
        static Judged of(List<Decision> decisions) {
            Map<Correction, String> corrections = new EnumMap<>(Correction.class);
            for (Decision d : decisions) {
                String field = d.field();
                String value = d.value();
                boolean corrects = d.what() == What.CORRECT || d.what() == What.GRADE;
                if (corrects && !d.undone() && field != null && value != null) {
                    corrections.put(Correction.of(field, value), value);
                }
            }
            return new Judged(corrections, Decision.review(decisions), reviewed(decisions));
        }

        private static long reviewed(List<Decision> decisions) {
            return decisions.stream()
                    .filter(d -> !d.undone() && (d.what() == What.ACCEPT || d.what() == What.REJECT))
                    .mapToLong(d -> entry(d.id()))
                    .max()
                    .orElse(0);
        }
    }

    /** What was last decided about an incident and not undone. */
    Judged judged(long incident) {
        return Judged.of(about(incident));
    }

    /** Those of some decisions that were made up to an entry of the log, undone where they were undone up to there. */
    List<Decision> until(List<Decision> decisions, long entry) {
        List<String> ids = decisions.stream().map(Decision::id).toList();
        return sql.selectFrom(DECISION)
                .where(ID.in(ids))
                .and(SEQ.le(entry))
                .orderBy(SEQ)
                .fetch(r -> decision(r, r.get(UNDONE) != null && r.get(UNDONE) <= entry));
    }

    /** Numbers of the incidents that a decision is about. */
    List<Long> incidents(Decision d) {
        return sql.selectDistinct(INCIDENT_NO)
                .from(CLAIM)
                .where(NO.in(sql.select(CLAIM_NO)
                        .from(ANCHOR)
                        .where(NO.in(sql.select(ANCHOR_NO)
                                .from(ABOUT)
                                .where(DECISION_SEQ.eq(
                                        sql.select(SEQ).from(DECISION).where(ID.eq(d.id()))))))))
                .and(INCIDENT_NO.isNotNull())
                .fetch(INCIDENT_NO);
    }

    /** Ids of the incidents that hold claims about which something was decided, or undone, between two entries of the log. */
    List<String> decidedBetween(long from, long to) {
        Condition made = SEQ.gt(from).and(SEQ.le(to));
        Condition undone = UNDONE.gt(from).and(UNDONE.le(to));
        return fetch(made.or(undone)).stream()
                .flatMap(d -> incidents(d).stream())
                .distinct()
                .map(no -> sql.select(ID).from(INCIDENT).where(NO.eq(no)).fetchSingle(ID))
                .toList();
    }

    /** All decisions of the archive, the oldest first. */
    List<Decision> all() {
        return fetch(DSL.noCondition());
    }

    private List<Decision> fetch(Condition which) {
        return sql.selectFrom(DECISION).where(which).orderBy(SEQ).fetch(r -> decision(r, r.get(UNDONE) != null));
    }

    private static Decision decision(Record r, boolean undone) {
        return new Decision(
                r.get(ID),
                r.get(AT),
                r.get(ACTOR),
                What.valueOf(r.get(WHAT).toUpperCase(Locale.ROOT)),
                r.get(REASON),
                r.get(FIELD),
                r.get(VALUE),
                undone);
    }
}
