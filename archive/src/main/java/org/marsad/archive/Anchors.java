package org.marsad.archive;

import static org.marsad.archive.Schema.ANCHOR;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.CLAIM_NO;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.SPAN_END;
import static org.marsad.archive.Schema.SPAN_START;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;

/** The lasting handles of claims, a report and a span of its text, by which decisions outlast a second reading. */
final class Anchors {
    private final DSLContext sql;
    private final Library library;

    Anchors(DSLContext sql, Library library) {
        this.sql = sql;
        this.library = library;
    }

    /** The anchor of a claim; it is made where there is none. */
    long at(long claim) throws IOException {
        List<Long> known = of(claim);
        if (!known.isEmpty()) {
            return known.get(0);
        }
        var row =
                sql.select(REPORT_NO, POSITION).from(CLAIM).where(NO.eq(claim)).fetchSingle();
        Claim c = library.reading(library.find(row.value1()).orElseThrow())
                .claims()
                .get(row.value2());
        Long last = sql.select(DSL.max(NO)).from(ANCHOR).fetchOne(0, Long.class);
        long no = last == null ? 1 : last + 1;
        Evidence words = c.about().evidence();
        sql.insertInto(ANCHOR, NO, REPORT_NO, SPAN_START, SPAN_END, CLAIM_NO)
                .values(no, row.value1(), words.start(), words.end(), claim)
                .execute();
        return no;
    }

    /** The anchors that a claim has; several where two earlier claims are read as one now. */
    List<Long> of(long claim) {
        return sql.select(NO).from(ANCHOR).where(CLAIM_NO.eq(claim)).fetch(NO);
    }

    /** The claim at an anchor, or null where its words are read as none. */
    @Nullable
    Long claim(long anchor) {
        return sql.select(CLAIM_NO).from(ANCHOR).where(NO.eq(anchor)).fetchOne(CLAIM_NO);
    }

    /** The claims of a report are no more. */
    void loosen(long report) {
        sql.update(ANCHOR)
                .set(CLAIM_NO, DSL.castNull(Long.class))
                .where(REPORT_NO.eq(report))
                .execute();
    }

    /** Which claim of an incident has most of the words of a span, by its place in a reading; null where none has any. */
    static @Nullable Integer onto(int start, int end, List<Claim> claims) {
        int most = 0;
        Integer at = null;
        for (int i = 0; i < claims.size(); i++) {
            int overlap =
                    claims.get(i) instanceof Incident ? claims.get(i).about().overlap(start, end) : 0;
            if (overlap > most) {
                most = overlap;
                at = i;
            }
        }
        return at;
    }

    /**
     * Lays the anchors of a report onto the claims of its new reading, each onto the claim of an incident with most of its words.
     *
     * @param claims the claims of the reading
     * @param numbers their numbers
     * @return the anchors with their claims, or with null where there is none any more
     */
    Map<Long, @Nullable Long> lay(long report, List<Claim> claims, List<Long> numbers) {
        Map<Long, @Nullable Long> out = new LinkedHashMap<>();
        for (var anchor : sql.select(NO, SPAN_START, SPAN_END)
                .from(ANCHOR)
                .where(REPORT_NO.eq(report))
                .orderBy(NO)
                .fetch()) {
            Integer at = onto(anchor.value2(), anchor.value3(), claims);
            Long claim = at == null ? null : numbers.get(at);
            sql.update(ANCHOR)
                    .set(CLAIM_NO, claim)
                    .where(NO.eq(anchor.value1()))
                    .execute();
            out.put(anchor.value1(), claim);
        }
        return out;
    }
}
