package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.KIND;
import static org.marsad.archive.Schema.NO;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.marsad.archive.Verdicts.Verdict;
import org.marsad.incident.Correction;
import org.marsad.record.Decision;
import org.marsad.record.Decision.What;

/** What people decide about an archive's incidents. Each decision is kept with its reason, and each can be undone. */
public final class Decisions {
    private final Archive archive;
    private final DSLContext sql;
    private final Incidents incidents;
    private final Verdicts verdicts;

    Decisions(Archive archive, DSLContext sql, Incidents incidents, Verdicts verdicts) {
        this.archive = archive;
        this.sql = sql;
        this.incidents = incidents;
        this.verdicts = verdicts;
    }

    /** These two claims are of one event. */
    public Decision same(String a, String b, String by, String reason) throws IOException {
        return archive.write(() -> {
            Verdict verdict = new Verdict(claim(a), claim(b), true);
            return verdicts.decide(What.SAME, by, reason, null, null, List.of(), List.of(verdict));
        });
    }

    /** These two claims are not of one event. */
    public Decision different(String a, String b, String by, String reason) throws IOException {
        return archive.write(() -> {
            Verdict verdict = new Verdict(claim(a), claim(b), false);
            return verdicts.decide(What.DIFFERENT, by, reason, null, null, List.of(), List.of(verdict));
        });
    }

    /** These incidents are one. */
    public Decision merge(List<String> ids, String by, String reason) throws IOException {
        return archive.write(() -> {
            List<Long> claims = new ArrayList<>();
            for (String id : ids) {
                claims.addAll(claimsOf(id));
            }
            return verdicts.decide(What.MERGE, by, reason, null, null, List.of(), pairs(claims, claims, true));
        });
    }

    /** These claims of an incident are another one. */
    public Decision split(String id, List<String> claims, String by, String reason) throws IOException {
        return archive.write(() -> {
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
            List<Verdict> said = new ArrayList<>(pairs(out, out, true));
            said.addAll(pairs(out, rest, false));
            return verdicts.decide(What.SPLIT, by, reason, null, null, List.of(), said);
        });
    }

    /** This claim is of another incident than the one it is in. */
    public Decision move(String claim, String to, String by, String reason) throws IOException {
        return archive.write(() -> {
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
            List<Verdict> said = new ArrayList<>(pairs(List.of(no), left, false));
            said.addAll(pairs(List.of(no), there, true));
            return verdicts.decide(What.MOVE, by, reason, null, null, List.of(), said);
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
        return archive.write(() -> {
            Decision made = verdicts.decide(what, by, reason, field, value, first(id), List.of());
            incidents.touch(number(id));
            return made;
        });
    }

    /** Whether an incident is accepted as it stands. */
    public Decision review(String id, boolean accepted, String by, String reason) throws IOException {
        What what = accepted ? What.ACCEPT : What.REJECT;
        return archive.write(() -> {
            Decision made = verdicts.decide(what, by, reason, null, null, first(id), List.of());
            incidents.touch(number(id));
            return made;
        });
    }

    /** What a person has to say about an incident. */
    public Decision note(String id, String by, String note) throws IOException {
        return archive.write(() -> verdicts.decide(What.NOTE, by, note, null, null, first(id), List.of()));
    }

    /** Takes a decision back. */
    public Decision undo(String decision, String by, String reason) throws IOException {
        return archive.write(() -> {
            Decision undoing = verdicts.undo(decision, by, reason);
            verdicts.incidents(undoing).forEach(incidents::touch);
            return undoing;
        });
    }

    /** All decisions, the oldest first. */
    public List<Decision> all() {
        return verdicts.all();
    }

    private static List<Verdict> pairs(List<Long> some, List<Long> others, boolean same) {
        List<Verdict> out = new ArrayList<>();
        for (long a : some) {
            for (long b : others) {
                if (a != b && (some != others || a < b)) {
                    out.add(new Verdict(a, b, same));
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
        return incidents.find(id).orElseThrow(() -> new Refused("incident " + id + ": not in this archive"));
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
}
