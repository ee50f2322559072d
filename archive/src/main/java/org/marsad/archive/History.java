package org.marsad.archive;

import static org.marsad.archive.Schema.AT;
import static org.marsad.archive.Schema.HASH;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.SEQ;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.marsad.incident.kept.Holdings;

/** How an archive stands and stood at each entry of its log, and what changed between. */
public final class History {
    private final DSLContext sql;
    private final Log log;
    private final Library library;
    private final Catalogue catalogue;
    private final Verdicts verdicts;

    History(DSLContext sql, Log log, Library library, Catalogue catalogue, Verdicts verdicts) {
        this.sql = sql;
        this.log = log;
        this.library = library;
        this.catalogue = catalogue;
        this.verdicts = verdicts;
    }

    /** How it stands now. */
    public State head() {
        Long last = sql.select(DSL.max(SEQ)).from(LOG).fetchOne(0, Long.class);
        return state(last == null ? 0 : last);
    }

    /** How it stood at a moment: with all that was on disk by then. */
    public State at(Instant moment) {
        return state(Rewind.entry(sql, moment));
    }

    private State state(long entry) {
        var row = sql.select(AT, HASH).from(LOG).where(SEQ.eq(entry)).fetchOne();
        return new State(
                entry,
                row == null ? null : row.value1(),
                row == null ? null : HexFormat.of().formatHex(row.value2()));
    }

    /**
     * What it holds, as it stands or as it stood; reports and postures whole, incidents those of a filter.
     *
     * @param state where its log ends or ended, from {@link #head()} or {@link #at}
     * @throws IOException where the log is damaged
     */
    public Holdings holdings(Filter filter, State state) throws IOException {
        return new Past(sql, log, library, catalogue, verdicts, filter, state.entry());
    }

    /**
     * What it holds now; reports and postures whole, incidents those of a filter.
     *
     * @throws IOException where the log is damaged
     */
    public Holdings holdings(Filter filter) throws IOException {
        return holdings(filter, head());
    }

    /**
     * The incidents that changed between two states, by reports, readings, decisions or erasure; ids that there were then or are now.
     *
     * @throws IOException where the log is damaged
     */
    public Set<String> changed(State from, State to) throws IOException {
        Set<String> out =
                new TreeSet<>(Rewind.between(sql, log, from.entry(), to.entry()).touched());
        out.addAll(verdicts.decidedBetween(from.entry(), to.entry()));
        return out;
    }
}
