package org.marsad.cluster.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.connector.sink2.Committer.CommitRequest;
import org.junit.jupiter.api.Test;
import org.marsad.cluster.step.Row;

class PostgresTableTest {
    private static Row row(String id, int version) {
        return new Row(id, version, false, "{\"id\":\"" + id + "\",\"words\":\"قصف\"}", List.of());
    }

    private static Row gone(String id, int version) {
        return new Row(id, version, true, "{}", List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<CommitRequest<Rows>> requests(Row... rows) throws IOException {
        Rows.Packer packer = new Rows.Packer();
        Rows back = packer.deserialize(packer.getVersion(), packer.serialize(new Rows(List.of(rows))));
        return List.of((CommitRequest<Rows>) Proxy.newProxyInstance(
                PostgresTableTest.class.getClassLoader(),
                new Class<?>[] {CommitRequest.class},
                (proxy, method, none) -> method.getName().equals("getCommittable") ? back : null));
    }

    @Test
    void theLastRowOfAnIncidentHoldsHoweverOftenACheckpointIsWritten() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String address = server.getJdbcUrl("postgres", "postgres");
            try (PostgresTable table = new PostgresTable(address)) {
                List<CommitRequest<Rows>> first = requests(row("a", 1), row("b", 1), row("c", 1));
                List<CommitRequest<Rows>> second = requests(row("a", 2), gone("b", 2), row("a", 3));
                table.commit(first);
                table.commit(second);
                table.commit(first);
                table.commit(second);
                table.commit(List.of());
            }
            Map<String, Integer> versions = new TreeMap<>();
            try (Connection base = server.getPostgresDatabase().getConnection();
                    Statement ask = base.createStatement();
                    ResultSet rows = ask.executeQuery(
                            "select id, version from cluster_incident where incident ->> 'words' = 'قصف'")) {
                while (rows.next()) {
                    versions.put(rows.getString(1), rows.getInt(2));
                }
            }
            assertThat(versions).isEqualTo(Map.of("a", 3, "c", 1));
        }
    }

    @Test
    void tellsWhatCannotBeReached() throws Exception {
        List<CommitRequest<Rows>> some = requests(row("a", 1));
        try (PostgresTable elsewhere = new PostgresTable("jdbc:postgresql://127.0.0.1:1/none");
                PostgresTable other = new PostgresTable("jdbc:mysql://127.0.0.1/none")) {
            assertThatThrownBy(() -> elsewhere.commit(some))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("postgresql: cannot be written: ");
            assertThatThrownBy(() -> other.commit(some))
                    .hasMessage(
                            "postgresql: cannot be written: expected an address jdbc:postgresql://…, found another");
        }
    }
}
