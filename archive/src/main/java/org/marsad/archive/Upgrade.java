package org.marsad.archive;

import static org.marsad.archive.Schema.CHANGED;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NO;

import java.io.IOException;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.marsad.incident.Merging;

/**
 * Brings what an earlier version kept beside its incidents to what this one asks: their rows in lists, and the buckets of their claims. An
 * incident that was not yet brought there has no number of the entry that changed it; so a run that broke off is taken up where it was.
 */
final class Upgrade {
    /** Incidents that are brought there in one go. */
    private static final int AT_ONCE = 1000;

    private static final Condition EARLIER = MEMBERS.gt(0).and(CHANGED.isNull());

    private final DSLContext sql;
    private final Accounts accounts;
    private final Incidents incidents;
    private final Merging merging;

    Upgrade(DSLContext sql, Accounts accounts, Incidents incidents, Merging merging) {
        this.sql = sql;
        this.accounts = accounts;
        this.incidents = incidents;
        this.merging = merging;
    }

    /** Whether there is anything to do. */
    boolean due() {
        return sql.fetchExists(INCIDENT, EARLIER);
    }

    /** Does some of it. */
    int some() throws IOException {
        List<Long> numbers =
                sql.select(NO).from(INCIDENT).where(EARLIER).limit(AT_ONCE).fetch(NO);
        for (long no : numbers) {
            accounts.claims(no).forEach(merging::lay);
            incidents.list(no);
        }
        return numbers.size();
    }
}
