package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.REPORT_NO;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.archive.Library.Shelved;
import org.marsad.incident.Lately;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Reading;

/** What the claims of an incident say, each from the newest reading of its report. */
final class Accounts {
    private final Library library;
    private final Ready members;
    /** What claims say and in which report, as far as it was asked for lately. */
    private final Map<Long, Testimony> held;

    /** Where a claim stands: its report, and its place in the report's newest reading. */
    private record Place(long claim, long report, int position) {}

    /**
     * The accounts of an archive.
     *
     * @param most held in memory at most
     */
    Accounts(Store store, Library library, int most) {
        this.library = library;
        this.held = new Lately<>(most);
        this.members = new Ready(
                store,
                store.sql()
                        .select(NO, REPORT_NO, POSITION)
                        .from(CLAIM)
                        .where(INCIDENT_NO.eq(Ready.value(INCIDENT_NO)))
                        .orderBy(ID));
    }

    /** What a claim says that has no row yet. */
    void put(long claim, Testimony said) {
        held.put(claim, said);
    }

    /** Forgets what a claim says. */
    void forget(long claim) {
        held.remove(claim);
    }

    /** Forgets what claims say. */
    void forget() {
        held.clear();
    }

    /** Numbers of the claims that are accounts of an incident. */
    List<Long> claims(long incident) {
        return places(incident).stream().map(Place::claim).toList();
    }

    /** Number of the newest report that tells of an incident, 0 where none does. */
    long newest(long incident) {
        return places(incident).stream().mapToLong(Place::report).max().orElse(0);
    }

    private List<Place> places(long incident) {
        return members.rows(row -> new Place(row.getLong(1), row.getLong(2), row.getInt(3)), incident);
    }

    /** The accounts of an incident, in the order of their ids; none where it has none any more. */
    List<Testimony> of(long incident) throws IOException {
        List<Place> places = places(incident);
        Map<Long, Testimony> known = new HashMap<>();
        for (Place p : places) {
            Testimony said = held.get(p.claim);
            if (said != null) {
                known.put(p.claim, said);
            }
        }
        Map<Long, Shelved> reports = library.some(places.stream()
                .filter(p -> !known.containsKey(p.claim))
                .map(Place::report)
                .toList());
        Map<Long, Reading> readings = library.readings(reports.values());
        List<Testimony> out = new ArrayList<>();
        for (Place p : places) {
            Testimony said = known.get(p.claim);
            if (said == null) {
                Shelved report = reports.get(p.report);
                Reading reading = readings.get(p.report);
                if (report == null || reading == null) {
                    throw new IOException("claim " + p.claim + ": its report is not there");
                }
                said = testimony(report, reading.claims().get(p.position));
                held.put(p.claim, said);
            }
            out.add(said);
        }
        return out;
    }

    static Testimony testimony(Shelved report, Claim claim) {
        return new Testimony(
                report.id(),
                report.name(),
                report.publisher(),
                report.published(),
                report.reprintOf(),
                report.sketch(),
                (Incident) claim);
    }
}
