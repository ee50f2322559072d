package org.marsad.cluster.sink;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Properties;
import org.apache.flink.api.connector.sink2.Committer;
import org.marsad.cluster.step.Row;

/** Writes rows of whole checkpoints, each of them in one transaction; the last row of an incident holds. */
final class PostgresTable implements Committer<Rows> {
    private static final String TABLE = "create table if not exists cluster_incident"
            + " (id text primary key, version integer not null, incident json not null)";
    private static final String PUT = "insert into cluster_incident (id, version, incident) values (?, ?, ?::json)"
            + " on conflict (id) do update set version = excluded.version, incident = excluded.incident";
    private static final String REMOVE = "delete from cluster_incident where id = ?";
    /** By which writers that make the table at once take turns. */
    private static final String LOCK = "select pg_advisory_xact_lock(7263012)";

    private final String address;

    PostgresTable(String address) {
        this.address = address;
    }

    @Override
    public void commit(Collection<CommitRequest<Rows>> requests) throws IOException {
        if (requests.isEmpty()) {
            return;
        }
        try (Connection base = connect()) {
            base.setAutoCommit(false);
            try (Statement make = base.createStatement()) {
                make.execute(LOCK);
                make.execute(TABLE);
            }
            base.commit();
            for (CommitRequest<Rows> request : requests) {
                write(base, request.getCommittable());
                base.commit();
            }
        } catch (SQLException e) {
            throw new IOException("postgresql: cannot be written: " + e.getMessage(), e);
        }
    }

    /** Asks the driver itself, for the engine loads the job where the JVM's list of drivers does not see it. */
    private Connection connect() throws SQLException {
        Connection base = new org.postgresql.Driver().connect(address, new Properties());
        if (base == null) {
            throw new SQLException("expected an address jdbc:postgresql://…, found another");
        }
        return base;
    }

    private static void write(Connection base, Rows rows) throws SQLException {
        try (PreparedStatement put = base.prepareStatement(PUT);
                PreparedStatement remove = base.prepareStatement(REMOVE)) {
            for (Row row : rows.list()) {
                PreparedStatement step = row.gone() ? remove : put;
                step.setString(1, row.id());
                if (!row.gone()) {
                    step.setInt(2, row.version());
                    step.setString(3, row.json().replace("\\u0000", "\\ufffd"));
                }
                step.executeUpdate();
            }
        }
    }

    @Override
    public void close() {
        // each commit has a connection of its own
    }
}
