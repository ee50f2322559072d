package org.marsad.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Takes the tables of an archive back to an earlier version. */
final class Earlier {
    private Earlier() {}

    /** As they were before {@code V3__overview.sql}. */
    static void beforeTheOverview(String file) throws IOException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("drop index incident_changed");
            for (String column : List.of(
                    "place_en", "spot", "spot_en", "spot_kind", "lat", "lon", "radius", "changed", "attention")) {
                s.execute("alter table incident drop column " + column);
            }
            for (String column : List.of("name", "name_en", "acted", "suffered")) {
                s.execute("alter table incident_side drop column " + column);
            }
            s.execute("update bucket set bucket = bucket + 1"); // buckets had other numbers then
            s.execute("delete from flyway_schema_history where version in ('3', '4')");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
