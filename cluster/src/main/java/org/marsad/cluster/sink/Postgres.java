package org.marsad.cluster.sink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.marsad.cluster.step.Row;

/**
 * Rows into the table {@code cluster_incident} of a PostgreSQL database, which holds each incident as it stands. Rows wait for their
 * checkpoint, so that nothing is written that an attempt which broke off had made of other accounts; writing them twice changes nothing.
 */
public final class Postgres implements Sink<Row>, SupportsCommitter<Rows> {
    private static final long serialVersionUID = 1L;

    private final String address;

    /** @param address {@code jdbc:postgresql://host/base?user=…&password=…} */
    public Postgres(String address) {
        this.address = address;
    }

    @Override
    public SinkWriter<Row> createWriter(WriterInitContext context) {
        return new Waiting();
    }

    @Override
    public Committer<Rows> createCommitter(CommitterInitContext context) {
        return new PostgresTable(address);
    }

    @Override
    public SimpleVersionedSerializer<Rows> getCommittableSerializer() {
        return new Rows.Packer();
    }

    /** Gathers rows until the next checkpoint. */
    private static final class Waiting implements CommittingSinkWriter<Row, Rows> {
        private final List<Row> rows = new ArrayList<>();

        @Override
        public void write(Row row, Context context) {
            rows.add(row);
        }

        @Override
        public void flush(boolean atTheEnd) {
            // what waits goes with the checkpoint
        }

        @Override
        public Collection<Rows> prepareCommit() throws IOException {
            List<Rows> out = rows.isEmpty() ? List.of() : List.of(new Rows(rows));
            rows.clear();
            return out;
        }

        @Override
        public void close() {
            rows.clear();
        }
    }
}
