package org.marsad.archive;

import static org.marsad.archive.Schema.AT;
import static org.marsad.archive.Schema.BODY;
import static org.marsad.archive.Schema.ERASED_BY;
import static org.marsad.archive.Schema.HASH;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.PAYLOAD;
import static org.marsad.archive.Schema.PAYLOAD_HASH;
import static org.marsad.archive.Schema.SALT;
import static org.marsad.archive.Schema.SEQ;
import static org.marsad.archive.Schema.SUBJECT;
import static org.marsad.archive.Schema.WHAT;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The log: what was done, in its order, each entry with the hash of the one before. It holds only salted hashes of what its entries say;
 * their words lie beside it, so that they can be erased and the chain stays whole.
 */
final class Log {
    static final byte[] BEGINNING = new byte[32];
    private static final int SALT_BYTES = 16;

    private final DSLContext sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Ready enter;
    private final Ready lay;
    private long head = -1;
    private byte[] hash = BEGINNING;

    Log(Store store, Clock clock) {
        this.sql = store.sql();
        this.clock = clock;
        this.enter = Ready.insert(store, LOG, 1, SEQ, AT, WHAT, SUBJECT, PAYLOAD_HASH, HASH);
        this.lay = Ready.insert(store, PAYLOAD, 1, SEQ, SALT, BODY);
    }

    /** Looks up where the log ends; to be called whenever somebody else may have written. */
    void look() {
        var last = sql.select(SEQ, HASH).from(LOG).orderBy(SEQ.desc()).limit(1).fetchOne();
        head = last == null ? 0 : last.value1();
        hash = last == null ? BEGINNING : last.value2();
    }

    /** The number of the last entry, 0 where there is none. */
    long head() {
        return head;
    }

    /** The hash of the last entry. */
    byte[] hash() {
        return hash;
    }

    /** Appends an entry and gives its number. */
    long append(String what, String subject, String body) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] packed = Packed.pack(body.getBytes(StandardCharsets.UTF_8));
        byte[] payload = Packed.sha256(salt, packed);
        String at = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
        head++;
        hash = chained(hash, head, at, what, subject, payload);
        enter.run(head, at, what, subject, payload, hash);
        lay.run(head, salt, packed);
        return head;
    }

    /** The hash of an entry, given that of the one before. */
    static byte[] chained(byte[] before, long seq, String at, String what, String subject, byte[] payload) {
        String words = at + '\0' + what + '\0' + subject + '\0';
        return Packed.sha256(
                before,
                ByteBuffer.allocate(Long.BYTES).putLong(seq).array(),
                words.getBytes(StandardCharsets.UTF_8),
                payload);
    }

    /**
     * What an entry says; empty where it was erased.
     *
     * @throws IOException where it is damaged
     */
    Optional<String> body(long seq) throws IOException {
        return Optional.ofNullable(bodies(List.of(seq)).get(seq));
    }

    /**
     * What some entries say, by their numbers, without those that were erased.
     *
     * @throws IOException where one is damaged
     */
    Map<Long, String> bodies(Collection<Long> entries) throws IOException {
        Map<Long, String> out = new HashMap<>();
        for (var row :
                sql.select(SEQ, BODY).from(PAYLOAD).where(SEQ.in(entries)).fetch()) {
            if (row.value2() != null) {
                out.put(row.value1(), new String(Packed.unpack(row.value2()), StandardCharsets.UTF_8));
            }
        }
        return out;
    }

    /** Takes away what an entry says; the entry stays. */
    void erase(long seq, long by) {
        sql.update(PAYLOAD)
                .set(SALT, (byte @Nullable []) null)
                .set(BODY, (byte @Nullable []) null)
                .set(ERASED_BY, by)
                .where(SEQ.eq(seq))
                .execute();
    }
}
