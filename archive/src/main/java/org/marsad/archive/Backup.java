package org.marsad.archive;

import static org.marsad.archive.Schema.ABOUT;
import static org.marsad.archive.Schema.ANCHOR;
import static org.marsad.archive.Schema.BAND;
import static org.marsad.archive.Schema.BLOB;
import static org.marsad.archive.Schema.BUCKET;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.DECISION;
import static org.marsad.archive.Schema.HOLD;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_SIDE;
import static org.marsad.archive.Schema.LINK;
import static org.marsad.archive.Schema.LOG;
import static org.marsad.archive.Schema.PAYLOAD;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.SEAL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;

/** Copies one archive into another that is empty, row by row; so a backup of any store is a SQLite file. */
final class Backup {
    private static final int ROWS = 500;

    private static final List<Table<Record>> TABLES = List.of(
            LOG,
            PAYLOAD,
            SEAL,
            BLOB,
            REPORT,
            BAND,
            CLAIM,
            BUCKET,
            LINK,
            INCIDENT,
            INCIDENT_SIDE,
            DECISION,
            ANCHOR,
            HOLD,
            ABOUT);

    private Backup() {}

    /** Copies all tables but that of the words, which follow from the reports. */
    static void copy(DSLContext from, DSLContext to, LongConsumer progress) {
        long rows = 0;
        for (Table<Record> table : TABLES) {
            try (Cursor<Record> cursor = from.selectFrom(table).fetchSize(ROWS).fetchLazy()) {
                Field<?>[] columns = cursor.fieldsRow().fields();
                while (cursor.hasNext()) {
                    List<Query> batch = new ArrayList<>();
                    for (Record row : cursor.fetchNext(ROWS)) {
                        batch.add(to.insertInto(table).columns(columns).values(row.intoArray()));
                    }
                    to.batch(batch).execute();
                    rows += batch.size();
                    progress.accept(rows);
                }
            }
        }
    }
}
