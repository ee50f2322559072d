package org.marsad.archive;

import static org.marsad.archive.Schema.AT;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.SEAL;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.marsad.json.Tree;

/**
 * What the log says of how incidents changed since one of its entries, read backwards: the work grows with what came later, not with the
 * archive.
 */
final class Rewind {
    /** Entries that are fetched in one go. */
    private static final int AT_ONCE = 200;

    private final Map<String, @Nullable String> homes = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    private Rewind() {}

    /**
     * What changed after an entry, up to another.
     *
     * @throws IOException where the log is damaged
     */
    static Rewind between(DSLContext sql, Log log, long entry, long last) throws IOException {
        Rewind out = new Rewind();
        List<Long> later = sql.select(SEQ)
                .from(LOG)
                .where(SEQ.gt(entry))
                .and(SEQ.le(last))
                .and(WHAT.eq("incidents"))
                .orderBy(SEQ.desc())
                .fetch(SEQ);
        for (int i = 0; i < later.size(); i += AT_ONCE) {
            List<Long> some = later.subList(i, Math.min(later.size(), i + AT_ONCE));
            Map<Long, String> bodies = log.bodies(some);
            for (long seq : some) {
                String body = bodies.get(seq);
                if (body == null) {
                    throw new IOException("log entry " + seq + ": what it says is gone");
                }
                out.undo(Tree.parse(body));
            }
        }
        return out;
    }

    private void undo(Tree entry) {
        List<Tree> moves = new ArrayList<>(entry.list("moves", m -> m));
        Collections.reverse(moves);
        for (Tree m : moves) {
            homes.put(m.text("claim"), m.optional("from"));
            touch(m.optional("from"));
            touch(m.optional("to"));
        }
        for (Tree v : entry.list("versions", t -> t)) {
            Long was = v.number("was");
            versions.put(v.text("incident"), was == null ? 0 : was.intValue());
            touch(v.text("incident"));
        }
    }

    private void touch(@Nullable String incident) {
        if (incident != null) {
            touched.add(incident);
        }
    }

    /** Claims that were in another incident than now, with its id; null where they were in none. */
    Map<String, @Nullable String> homes() {
        return homes;
    }

    /** Ids of incidents that changed since. */
    Set<String> touched() {
        return touched;
    }

    /** The version that an incident had, given the one that it has now. */
    int version(String incident, int now) {
        return versions.getOrDefault(incident, now);
    }

    /**
     * The last entry of all that was on disk at a moment: 0 where nothing was.
     *
     * @param moment the moment
     */
    static long entry(DSLContext sql, Instant moment) {
        try (Cursor<Record2<Long, String>> ends = sql.select(SEQ, AT)
                .from(LOG)
                .where(SEQ.in(sql.select(SEQ).from(SEAL)))
                .orderBy(SEQ.desc())
                .fetchLazy()) {
            for (Record2<Long, String> end : ends) {
                if (!Instant.parse(end.value2()).isAfter(moment)) {
                    return end.value1();
                }
            }
        }
        return 0;
    }
}
