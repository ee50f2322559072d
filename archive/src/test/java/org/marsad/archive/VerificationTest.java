package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {
    @TempDir
    Path folder = Path.of("");

    private void fill(String where) throws IOException {
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            for (int i = 0; i < 6; i++) {
                archive.add(Invented.report("r" + i)
                        .in("town" + i % 3)
                        .killed(i + 1)
                        .submission());
            }
        }
    }

    private Verified verified(String where) throws IOException {
        try (Archive archive = Archive.open(where, Stores.setting(folder))) {
            return archive.verify(n -> {});
        }
    }

    /** Changes one byte of one value. */
    private static void flip(DSLContext sql, Table<Record> table, Field<byte[]> column, Field<?> key, Random random) {
        Record row = pick(sql, table, key, random);
        byte[] bytes = row.get(column).clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        change(sql, table, column, bytes, key, row);
    }

    private static Record pick(DSLContext sql, Table<Record> table, Field<?> key, Random random) {
        List<Record> rows = List.copyOf(sql.selectFrom(table).orderBy(key).fetch());
        return rows.get(random.nextInt(rows.size()));
    }

    private static <V, K> void change(
            DSLContext sql, Table<Record> table, Field<V> column, V value, Field<K> key, Record row) {
        sql.update(table).set(column, value).where(key.eq(row.get(key))).execute();
    }

    private static void letter(DSLContext sql, Field<String> column, Random random) {
        Record row = pick(sql, Schema.LOG, Schema.SEQ, random);
        char[] letters = row.get(column).toCharArray();
        letters[random.nextInt(letters.length)] ^= 1;
        change(sql, Schema.LOG, column, new String(letters), Schema.SEQ, row);
    }

    @ParameterizedTest
    @EnumSource
    void aByteFlippedInAHundredPlacesIsFoundEachTime(Stores store) throws IOException {
        String where = store.fresh(folder);
        fill(where);
        assertThat(verified(where).clean()).isTrue();
        Random random = new Random(100);
        for (int round = 0; round < 100; round++) {
            try (Store open = Store.open(where, false)) {
                DSLContext sql = open.sql();
                open.begin();
                switch (round % 10) {
                    case 0 -> letter(sql, Schema.AT, random);
                    case 1 -> letter(sql, Schema.WHAT, random);
                    case 2 -> letter(sql, Schema.SUBJECT, random);
                    case 3 -> flip(sql, Schema.LOG, Schema.PAYLOAD_HASH, Schema.SEQ, random);
                    case 4 -> flip(sql, Schema.LOG, Schema.HASH, Schema.SEQ, random);
                    case 5 -> flip(sql, Schema.PAYLOAD, Schema.SALT, Schema.SEQ, random);
                    case 6 -> flip(sql, Schema.PAYLOAD, Schema.BODY, Schema.SEQ, random);
                    case 7 -> flip(sql, Schema.SEAL, Schema.SIGNATURE, Schema.SEQ, random);
                    default -> flip(sql, Schema.BLOB, Schema.BYTES, Schema.ID, random);
                }
                Verified found = new Verification(sql).run(null, n -> {});
                assertThat(found.breaks()).as("round %d", round).isNotEmpty();
                open.rollback();
            }
        }
        assertThat(verified(where).clean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aLogThatIsCutIsFoundByItsSignaturesAndByWhatWasSeenHere(Stores store) throws IOException {
        String where = store.fresh(folder);
        fill(where);
        long head = verified(where).entries();
        try (Store open = Store.open(where, false)) {
            open.sql().deleteFrom(Schema.LOG).where(Schema.SEQ.gt(head - 3)).execute();
            open.sql().deleteFrom(Schema.PAYLOAD).where(Schema.SEQ.gt(head - 3)).execute();
            assertThat(new Verification(open.sql()).run(null, n -> {}).breaks())
                    .extracting(Verified.Break::what)
                    .contains("the log is cut: it was signed up to entry " + head + ", and ends at " + (head - 3));
            open.sql().deleteFrom(Schema.SEAL).where(Schema.SEQ.gt(head - 3)).execute();
        }
        assertThat(verified(where).breaks())
                .extracting(Verified.Break::what)
                .contains("the log is cut: it was seen here up to entry " + head + ", and ends at " + (head - 3));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryTakenOutOfTheMiddleIsNamed(Stores store) throws IOException {
        String where = store.fresh(folder);
        fill(where);
        try (Store open = Store.open(where, false)) {
            open.sql().deleteFrom(Schema.LOG).where(Schema.SEQ.eq(4L)).execute();
        }
        Verified.Break first = verified(where).breaks().get(0);
        assertThat(first.seq()).isEqualTo(4);
        assertThat(first.what()).isEqualTo("entries 4 to 4 are missing");
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatNobodyErasedAreMissed(Stores store) throws IOException {
        String where = store.fresh(folder);
        fill(where);
        try (Store open = Store.open(where, false)) {
            open.sql()
                    .update(Schema.PAYLOAD)
                    .set(Schema.BODY, DSL.castNull(byte[].class))
                    .where(Schema.SEQ.eq(2L))
                    .execute();
            open.sql()
                    .update(Schema.BLOB)
                    .set(Schema.BYTES, DSL.castNull(byte[].class))
                    .execute();
        }
        assertThat(verified(where).breaks())
                .extracting(Verified.Break::what)
                .contains(
                        "what the entry says is gone, and no erasure says so",
                        "the bytes of the report are gone, and no erasure says so");
    }
}
