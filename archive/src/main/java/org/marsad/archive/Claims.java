package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.DAY;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.KIND;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.TELLING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Library.Shelved;
import org.marsad.incident.Merging;
import org.marsad.incident.Telling;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Posture;
import org.marsad.record.When;

/** The claims of the newest readings, and which incidents they are accounts of. */
final class Claims {
    private final DSLContext sql;
    private final Incidents incidents;
    private final Merging merging;
    private final Anchors anchors;
    private final Ready insert;
    private long highest = -1;

    Claims(Store store, Incidents incidents, Merging merging, Anchors anchors) {
        this.sql = store.sql();
        this.incidents = incidents;
        this.merging = merging;
        this.anchors = anchors;
        this.insert =
                Ready.insert(store, CLAIM, 1, NO, ID, REPORT_NO, READING, POSITION, KIND, TELLING, DAY, INCIDENT_NO);
    }

    /** Forgets what others may have changed. */
    void forget() {
        highest = -1;
    }

    /**
     * Keeps the claims of a report's newest reading and merges those of incidents.
     *
     * @return their numbers, in the order of the reading
     */
    List<Long> keep(Shelved report, List<Claim> claims) {
        List<Long> numbers = new ArrayList<>();
        for (Claim claim : claims) {
            long no = next();
            Telling telling = telling(report, claim);
            Long incident = null;
            if (telling != null) {
                incidents.shelf().keep(no, telling);
                incident = incidents.arrive(no, Accounts.testimony(report, claim), () -> merging.add(no));
            }
            insert.run(
                    no,
                    claim.about().id(),
                    report.no(),
                    report.reading(),
                    numbers.size(),
                    claim.kind(),
                    telling == null ? null : TellingJson.write(telling),
                    day(report, claim),
                    incident);
            numbers.add(no);
        }
        return numbers;
    }

    /** Takes the claims of a report away, and out of all incidents; no later claim gets one of their numbers in this run. */
    void withdraw(Shelved report) {
        last();
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
        anchors.loosen(report.no());
    }

    /** Writes anew what is compared of the claims of a report, without words that were erased. */
    void renew(Shelved report, List<Claim> claims) {
        for (Claim claim : claims) {
            Telling telling = telling(report, claim);
            if (telling != null) {
                sql.update(CLAIM)
                        .set(TELLING, TellingJson.write(telling))
                        .where(ID.eq(claim.about().id()))
                        .execute();
            }
        }
        sql.selectDistinct(INCIDENT_NO)
                .from(CLAIM)
                .where(REPORT_NO.eq(report.no()))
                .and(INCIDENT_NO.isNotNull())
                .fetch(INCIDENT_NO)
                .forEach(incidents::touch);
        incidents.unsay();
        merging.forget();
    }

    /** Numbers of claims, one for each incident that a report tells of and others tell of too: those of the others. */
    List<Long> beside(Shelved report) {
        return sql.select(DSL.min(NO))
                .from(CLAIM)
                .where(INCIDENT_NO.in(sql.select(INCIDENT_NO).from(CLAIM).where(REPORT_NO.eq(report.no()))))
                .and(REPORT_NO.ne(report.no()))
                .groupBy(INCIDENT_NO)
                .fetch(DSL.min(NO));
    }

    /** Numbers of the claims of incidents that a report makes. */
    List<Long> of(Shelved report) {
        return sql.select(NO)
                .from(CLAIM)
                .where(REPORT_NO.eq(report.no()))
                .and(KIND.eq("incident"))
                .fetch(NO);
    }

    private long next() {
        highest = last() + 1;
        return highest;
    }

    private long last() {
        if (highest < 0) {
            Long last = sql.select(DSL.max(NO)).from(CLAIM).fetchOne(0, Long.class);
            highest = last == null ? 0 : last;
        }
        return highest;
    }

    private static @Nullable Telling telling(Shelved report, Claim claim) {
        return claim instanceof Incident incident ? Telling.of(report.id(), report.day(), incident) : null;
    }

    /** The day of an act, or the day that a posture is said of, which is that of its report where it has none of its own. */
    static @Nullable String day(Shelved report, Claim claim) {
        When when = claim instanceof Incident i ? i.when() : claim instanceof Posture p ? p.asOf() : null;
        LocalDate told = when == null ? null : when.from() == null ? when.to() : when.from();
        LocalDate day = told == null && claim instanceof Posture ? report.day() : told;
        return day == null ? null : day.toString();
    }
}
