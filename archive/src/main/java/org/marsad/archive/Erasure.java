package org.marsad.archive;

import static org.marsad.archive.Schema.BAND;
import static org.marsad.archive.Schema.BLOB;
import static org.marsad.archive.Schema.BODY;
import static org.marsad.archive.Schema.BODY_SEQ;
import static org.marsad.archive.Schema.BYTES;
import static org.marsad.archive.Schema.DECISION;
import static org.marsad.archive.Schema.ERASED_BY;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.KNOWLEDGE;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.NAME;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.PAYLOAD;
import static org.marsad.archive.Schema.PUBLISHER;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REASON;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SKETCH;
import static org.marsad.archive.Schema.SUBJECT;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.marsad.incident.Sketch;
import org.marsad.json.Redaction;
import org.marsad.json.Small;

/**
 * Takes away what must not be kept, because a witness is to be protected. The log keeps a tombstone: who, when and why; its chain stays
 * whole, for it holds salted hashes alone.
 */
final class Erasure {
    private final DSLContext sql;
    private final Log log;

    Erasure(DSLContext sql, Log log) {
        this.sql = sql;
        this.log = log;
    }

    /** Erases a report: its bytes, its text, its readings. */
    void report(Library.Shelved report, String by, String reason) {
        erase(report.id(), entries(report.id()), true, by, reason);
        sql.update(REPORT)
                .set(NAME, "erased")
                .set(PUBLISHER, DSL.castNull(String.class))
                .set(READING, DSL.castNull(Long.class))
                .set(SKETCH, Library.bytes(Sketch.of(new String[] {report.id()})))
                .where(NO.eq(report.no()))
                .execute();
        sql.deleteFrom(BAND).where(REPORT_NO.eq(report.no())).execute();
    }

    /**
     * Erases words from a report: its bytes go whole, its text and its newest reading are kept with the words blotted out, its older
     * readings go.
     *
     * @return whether the words stood in it
     */
    boolean words(Library.Shelved report, String words, String by, String reason) throws IOException {
        Redaction redaction = new Redaction(words);
        Long seq = report.reading();
        String body = log.body(report.body()).orElseThrow(() -> new Refused(report.name() + ": erased"));
        String reading = seq == null ? null : log.body(seq).orElse(null);
        String text = ReportBody.read(body).text();
        String blotted = redaction.of(body);
        String left = redaction.of(text);
        String read = reading == null ? null : redaction.of(reading, left);
        if (blotted.equals(body) && (reading == null || reading.equals(read))) {
            return false;
        }
        List<Long> entries = entries(report.id());
        erase(report.id(), entries, true, by, reason);
        long newBody = log.append("redacted", report.id(), blotted);
        sql.update(REPORT)
                .set(BODY_SEQ, newBody)
                .set(NAME, redaction.of(report.name()))
                .where(NO.eq(report.no()))
                .execute();
        if (read != null) {
            sql.update(REPORT)
                    .set(READING, log.append("reading", report.id(), read))
                    .set(KNOWLEDGE, report.knowledge())
                    .where(NO.eq(report.no()))
                    .execute();
        }
        reasons(redaction, by, reason);
        return true;
    }

    /** People may have put the words into the reasons of their decisions. */
    private void reasons(Redaction redaction, String by, String why) throws IOException {
        for (var d : sql.select(SEQ, ID, REASON).from(DECISION).orderBy(SEQ).fetch()) {
            String body = log.body(d.value1()).orElse("");
            String blotted = redaction.of(body);
            if (!blotted.equals(body)) {
                erase(d.value2(), List.of(d.value1()), false, by, why);
                log.append("redacted", d.value2(), blotted);
                sql.update(DECISION)
                        .set(REASON, redaction.of(d.value3()))
                        .where(SEQ.eq(d.value1()))
                        .execute();
            }
        }
    }

    private List<Long> entries(String report) {
        return sql.select(SEQ)
                .from(LOG)
                .where(SUBJECT.eq(report))
                .and(WHAT.in("report", "reading", "redacted"))
                .and(SEQ.in(sql.select(SEQ).from(PAYLOAD).where(BODY.isNotNull())))
                .orderBy(SEQ)
                .fetch(SEQ);
    }

    private void erase(String subject, List<Long> entries, boolean bytes, String by, String reason) {
        long seq = log.append("erase", subject, Small.object(json -> {
            json.text("by", by);
            json.text("reason", reason);
            json.strings("entries", entries.stream().map(String::valueOf).toList());
            json.strings("bytes", bytes ? List.of(subject) : List.of());
        }));
        entries.forEach(e -> log.erase(e, seq));
        if (bytes) {
            sql.update(BLOB)
                    .set(BYTES, DSL.castNull(byte[].class))
                    .set(ERASED_BY, seq)
                    .where(ID.eq(subject))
                    .execute();
        }
    }
}
