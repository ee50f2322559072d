package org.marsad.archive;

import static org.marsad.archive.Schema.AT;
import static org.marsad.archive.Schema.BLOB;
import static org.marsad.archive.Schema.BODY;
import static org.marsad.archive.Schema.BYTES;
import static org.marsad.archive.Schema.HASH;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.PAYLOAD;
import static org.marsad.archive.Schema.PAYLOAD_HASH;
import static org.marsad.archive.Schema.SALT;
import static org.marsad.archive.Schema.SEAL;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SIGNATURE;
import static org.marsad.archive.Schema.SIGNER;
import static org.marsad.archive.Schema.SUBJECT;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What proves what an archive holds, to whoever has no archive: raw bytes, readings as they were kept, entries of the log, signatures. */
public final class Proofs {
    private final DSLContext sql;
    private final Log log;
    private final Path keys;

    Proofs(DSLContext sql, Log log, Path keys) {
        this.sql = sql;
        this.log = log;
        this.keys = keys;
    }

    /**
     * An entry of the log.
     *
     * @param before hash of the entry before it, 32 zero bytes for the first
     * @param payloadHash SHA-256 of the salt and what the entry says, packed
     * @param salt null where what the entry says is not shown or was erased
     * @param packed what the entry says, packed (RFC 1950), or null likewise
     */
    public record Entry(
            long seq,
            String at,
            String what,
            String subject,
            byte[] before,
            byte[] payloadHash,
            byte[] hash,
            byte @Nullable [] salt,
            byte @Nullable [] packed) {}

    /**
     * A signature of an end of the log.
     *
     * @param seq number of the entry that it ended with
     * @param message the bytes that were signed: the number, 8 bytes, and the entry's hash
     * @param signature Ed25519
     * @param signer the public key, PEM
     */
    public record Seal(long seq, byte[] message, byte[] signature, String signer) {}

    /**
     * Entries with all that follow up to the next signature, which vouches for them.
     *
     * @param entries in their order; those that were not asked for without what they say
     * @param seals the signatures, in their order
     */
    public record Slice(List<Entry> entries, List<Seal> seals) {
        public Slice {
            entries = List.copyOf(entries);
            seals = List.copyOf(seals);
        }
    }

    /**
     * The bytes that a report came in as; empty where it is not there or was erased.
     *
     * @throws IOException where they are damaged
     */
    public Optional<byte[]> raw(String reportId) throws IOException {
        byte[] packed = sql.select(BYTES).from(BLOB).where(ID.eq(reportId)).fetchOne(BYTES);
        return packed == null ? Optional.empty() : Optional.of(Packed.unpack(packed));
    }

    /**
     * All readings of a report, as lines of the contract, the oldest first, without those that were erased.
     *
     * @throws IOException where one is damaged
     */
    public List<String> readings(String reportId) throws IOException {
        List<String> out = new ArrayList<>();
        for (long seq : sql.select(SEQ)
                .from(LOG)
                .where(SUBJECT.eq(reportId))
                .and(WHAT.eq("reading"))
                .orderBy(SEQ)
                .fetch(SEQ)) {
            log.body(seq).ifPresent(out::add);
        }
        return out;
    }

    /** The entries about some reports and decisions, by their ids, and what vouches for them. */
    public Slice slice(Collection<String> subjects) {
        Set<Long> asked = new TreeSet<>(
                sql.select(SEQ).from(LOG).where(SUBJECT.in(subjects)).fetch(SEQ));
        Set<Long> all = new TreeSet<>();
        Set<Long> ends = new TreeSet<>();
        for (long seq : asked) {
            Long end = sql.select(SEQ)
                    .from(SEAL)
                    .where(SEQ.ge(seq))
                    .orderBy(SEQ)
                    .limit(1)
                    .fetchOne(SEQ);
            for (long k = seq; end != null && k <= end; k++) {
                all.add(k);
            }
            if (end != null) {
                ends.add(end);
            }
        }
        return new Slice(
                all.stream().map(seq -> entry(seq, asked.contains(seq))).toList(),
                ends.stream().map(this::seal).toList());
    }

    private Entry entry(long seq, boolean whole) {
        Record e = sql.selectFrom(LOG).where(SEQ.eq(seq)).fetchSingle();
        byte[] before = sql.select(HASH).from(LOG).where(SEQ.eq(seq - 1)).fetchOne(HASH);
        Record p = whole ? sql.selectFrom(PAYLOAD).where(SEQ.eq(seq)).fetchOne() : null;
        return new Entry(
                seq,
                e.get(AT),
                e.get(WHAT),
                e.get(SUBJECT),
                before == null ? Log.BEGINNING : before,
                e.get(PAYLOAD_HASH),
                e.get(HASH),
                p == null ? null : p.get(SALT),
                p == null ? null : p.get(BODY));
    }

    private Seal seal(long seq) {
        Record s = sql.selectFrom(SEAL).where(SEQ.eq(seq)).fetchSingle();
        byte[] hash = sql.select(HASH).from(LOG).where(SEQ.eq(seq)).fetchSingle(HASH);
        return new Seal(seq, Signer.message(seq, hash), s.get(SIGNATURE), Signer.pem(s.get(SIGNER)));
    }

    /**
     * Signs bytes with the user's own key.
     *
     * @return the signature, Ed25519 (RFC 8032)
     * @throws IOException where there is no key and none can be made
     */
    public byte[] sign(byte[] message) throws IOException {
        return Signer.in(keys).sign(message);
    }

    /** The public key that goes with {@link #sign}, PEM. */
    public String signer() throws IOException {
        return Signer.pem(Signer.in(keys).signer());
    }
}
