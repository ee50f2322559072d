package org.marsad.archive;

import static org.marsad.archive.Schema.AT;
import static org.marsad.archive.Schema.BLOB;
import static org.marsad.archive.Schema.BODY;
import static org.marsad.archive.Schema.BYTES;
import static org.marsad.archive.Schema.HASH;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.PACKED;
import static org.marsad.archive.Schema.PAYLOAD;
import static org.marsad.archive.Schema.PAYLOAD_HASH;
import static org.marsad.archive.Schema.SALT;
import static org.marsad.archive.Schema.SEAL;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SIGNATURE;
import static org.marsad.archive.Schema.SIGNER;
import static org.marsad.archive.Schema.SIZE;
import static org.marsad.archive.Schema.SUBJECT;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.marsad.json.Tree;
import org.marsad.record.Report;

/** Walks the log and holds everything that it vouches for against its hashes. */
final class Verification {
    /** Entries and reports that are read at once. */
    private static final int PAGE = 500;
    /** Breaks that are told one by one. */
    private static final int TOLD = 100;

    private final DSLContext sql;
    private final List<Verified.Break> breaks = new ArrayList<>();
    private final Map<Long, byte[]> sealedHash = new HashMap<>();
    private final Set<Long> erasedEntries = new HashSet<>();
    private final Set<String> erasedBytes = new HashSet<>();
    private final Set<String> reports = new LinkedHashSet<>();
    private long more;

    Verification(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Goes through everything.
     *
     * @param seen number and hash of the head when this archive was last seen here, or null
     * @param progress is told how many entries and reports have been looked at
     */
    Verified run(Heads.@Nullable Seen seen, LongConsumer progress) {
        long entries = 0;
        long bytes = 0;
        Set<String> signers = new LinkedHashSet<>();
        try {
            erasures();
            List<Record> seals =
                    new ArrayList<>(sql.selectFrom(SEAL).orderBy(SEQ).fetch());
            seals.forEach(s -> sealedHash.put(s.get(SEQ, Long.class), new byte[0]));
            entries = walk(seen, progress);
            seals(seals, entries, signers);
            if (seen != null && seen.seq() > entries) {
                add(
                        entries + 1,
                        "log",
                        "the log is cut: it was seen here up to entry " + seen.seq() + ", and ends at " + entries);
            }
            bytes = blobs(progress, entries);
        } catch (DataAccessException e) {
            add(0, "database", "cannot be read: " + e.getMessage());
        }
        return new Verified(entries, bytes, List.copyOf(signers), List.copyOf(breaks), more);
    }

    /** What was erased rightly: as entries of erasure say. */
    private void erasures() {
        for (long seq : sql.select(SEQ).from(LOG).where(WHAT.eq("erase")).fetch(SEQ)) {
            try {
                byte[] packed =
                        sql.select(BODY).from(PAYLOAD).where(SEQ.eq(seq)).fetchOne(BODY);
                if (packed != null) {
                    Tree erasure = Tree.parse(new String(Packed.unpack(packed), StandardCharsets.UTF_8));
                    erasure.strings("entries").forEach(e -> erasedEntries.add(Long.parseLong(e)));
                    erasedBytes.addAll(erasure.strings("bytes"));
                }
            } catch (IOException | IllegalArgumentException e) {
                add(seq, "erase", "what was erased cannot be read: " + e.getMessage());
            }
        }
    }

    private long walk(Heads.@Nullable Seen seen, LongConsumer progress) {
        byte[] before = Log.BEGINNING;
        long last = 0;
        while (true) {
            List<Record> page = new ArrayList<>(sql.selectFrom(LOG)
                    .where(SEQ.gt(last))
                    .orderBy(SEQ)
                    .limit(PAGE)
                    .fetch());
            if (page.isEmpty()) {
                return last;
            }
            Map<Long, Record> payloads = new HashMap<>();
            sql.selectFrom(PAYLOAD)
                    .where(SEQ.gt(last))
                    .and(SEQ.le(page.get(page.size() - 1).get(SEQ, Long.class)))
                    .forEach(p -> payloads.put(p.get(SEQ, Long.class), p));
            for (Record e : page) {
                before = entry(e, last, before, payloads.get(e.get(SEQ, Long.class)));
                last = e.get(SEQ, Long.class);
                if (seen != null && seen.seq() == last && !Arrays.equals(seen.hash(), e.get(HASH))) {
                    add(last, e.get(WHAT), "another entry stood here when the archive was last seen here");
                }
            }
            progress.accept(last);
        }
    }

    private byte[] entry(Record e, long last, byte[] before, @Nullable Record payload) {
        long seq = e.get(SEQ, Long.class);
        String touches = e.get(WHAT) + " " + e.get(SUBJECT);
        if (seq != last + 1) {
            add(last + 1, touches, "entries " + (last + 1) + " to " + (seq - 1) + " are missing");
        }
        byte[] hash = Log.chained(before, seq, e.get(AT), e.get(WHAT), e.get(SUBJECT), e.get(PAYLOAD_HASH));
        if (!Arrays.equals(hash, e.get(HASH))) {
            add(seq, touches, "the entry is not the one whose hash the chain holds");
        }
        if (sealedHash.containsKey(seq)) {
            sealedHash.put(seq, e.get(HASH));
        }
        if (e.get(WHAT).equals("report")) {
            reports.add(e.get(SUBJECT));
        }
        payload(seq, touches, e.get(PAYLOAD_HASH), payload);
        return e.get(HASH);
    }

    private void payload(long seq, String touches, byte[] expected, @Nullable Record payload) {
        byte[] body = payload == null ? null : payload.get(BODY);
        byte[] salt = payload == null ? null : payload.get(SALT);
        if (body == null || salt == null) {
            if (!erasedEntries.contains(seq)) {
                add(seq, touches, "what the entry says is gone, and no erasure says so");
            }
            return;
        }
        if (!Arrays.equals(expected, Packed.sha256(salt, body))) {
            add(seq, touches, "what the entry says was altered");
        }
    }

    private void seals(List<Record> seals, long head, Set<String> signers) {
        long sealed = 0;
        for (Record s : seals) {
            long seq = s.get(SEQ, Long.class);
            byte[] hash = sealedHash.getOrDefault(seq, new byte[0]);
            if (seq > head) {
                add(head + 1, "log", "the log is cut: it was signed up to entry " + seq + ", and ends at " + head);
                continue;
            }
            if (!Signer.holds(seq, hash, s.get(SIGNATURE), s.get(SIGNER))) {
                add(seq, "seal", "the signature is not one of this entry");
            }
            signers.add(HexFormat.of().formatHex(Packed.sha256(s.get(SIGNER))));
            sealed = seq;
        }
        if (sealed < head) {
            add(sealed + 1, "log", "entries " + (sealed + 1) + " to " + head + " are not signed");
        }
    }

    private long blobs(LongConsumer progress, long entries) {
        String last = "";
        long seen = 0;
        Set<String> missing = new LinkedHashSet<>(reports);
        while (true) {
            List<Record> page = new ArrayList<>(sql.selectFrom(BLOB)
                    .where(ID.gt(last))
                    .orderBy(ID)
                    .limit(PAGE)
                    .fetch());
            if (page.isEmpty()) {
                missing.forEach(id -> add(0, id, "the bytes of the report are missing"));
                return seen;
            }
            for (Record b : page) {
                last = b.get(ID);
                seen++;
                missing.remove(last);
                blob(b);
            }
            progress.accept(entries + seen);
        }
    }

    private void blob(Record b) {
        String id = b.get(ID);
        byte[] packed = b.get(BYTES);
        if (packed == null) {
            if (!erasedBytes.contains(id)) {
                add(0, id, "the bytes of the report are gone, and no erasure says so");
            }
            return;
        }
        if (!reports.contains(id)) {
            add(0, id, "bytes of a report that no entry names");
        }
        try {
            byte[] raw = Packed.unpack(packed);
            boolean whole = Arrays.equals(b.get(PACKED), Packed.sha256(packed));
            if (!whole || !Report.id(raw).equals(id) || raw.length != b.get(SIZE)) {
                add(0, id, "the bytes of the report were altered");
            }
        } catch (IOException e) {
            add(0, id, "the bytes of the report are " + e.getMessage());
        }
    }

    private void add(long seq, String touches, String what) {
        if (breaks.size() < TOLD) {
            breaks.add(new Verified.Break(seq, touches, what));
        } else {
            more++;
        }
    }
}
