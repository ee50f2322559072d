package org.marsad.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Empty archives for tests, on either store. */
enum Stores {
    SQLITE {
        @Override
        String fresh(Path folder) {
            return folder.resolve("archive-" + NUMBER.incrementAndGet() + ".db").toString();
        }
    },
    POSTGRESQL {
        @Override
        String fresh(Path folder) throws IOException {
            EmbeddedPostgres server = Server.started();
            String name = "archive" + NUMBER.incrementAndGet();
            try (Connection c = server.getPostgresDatabase().getConnection();
                    Statement s = c.createStatement()) {
                s.execute("create database " + name);
            } catch (SQLException e) {
                throw new IOException(e);
            }
            return server.getJdbcUrl("postgres", name);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Address of an archive that is not there yet. */
    abstract String fresh(Path folder) throws IOException;

    Archive create(Path folder) throws IOException {
        return Archive.create(fresh(folder), setting(folder));
    }

    /** An archive whose clock goes on by a second whenever it is asked. */
    Archive ticking(Path folder) throws IOException {
        Setting s = setting(folder);
        return Archive.create(fresh(folder), new Setting(new Ticking(s.clock().instant()), s.keys(), s.searchForm()));
    }

    private static final class Ticking extends Clock {
        private final AtomicInteger asked = new AtomicInteger();
        private final Instant first;

        Ticking(Instant first) {
            this.first = first;
        }

        @Override
        public Instant instant() {
            return first.plusSeconds(asked.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a ticking clock has one zone");
        }
    }

    static Setting setting(Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2020-06-01T12:00:00Z"), ZoneOffset.UTC);
        return new Setting(clock, folder.resolve("keys"), text -> text.toLowerCase(Locale.ROOT));
    }

    /** One server for all tests of a run. */
    private static final class Server {
        private static @Nullable EmbeddedPostgres server;

        static synchronized EmbeddedPostgres started() {
            EmbeddedPostgres running = server;
            if (running == null) {
                try {
                    running = EmbeddedPostgres.builder()
                            .setOverrideWorkingDirectory(
                                    Files.createTempDirectory("marsad-postgres").toFile())
                            .start();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                server = running;
            }
            return running;
        }
    }
}
