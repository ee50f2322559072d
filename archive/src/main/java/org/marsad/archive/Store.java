package org.marsad.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/** A connection to the database of an archive: a SQLite file or PostgreSQL. */
final class Store implements Closeable {
    /** The newest migration; where it is there already, none is looked for. */
    private static final String NEWEST = "4";
    /** Milliseconds that a writer waits for another. */
    private static final String PATIENCE = "60000";
    /** Pages in SQLite's journal from which on they are written into the file; a page that many batches touch is written there once. */
    private static final int PAGES = 32_000;
    /** Number of PostgreSQL's lock that keeps writers of one archive apart: the letters of the name. */
    private static final long WRITERS = 0x4D6172736164L;

    /** Held here, for the JVM forgets the level of a logger that nobody holds. */
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    private static final Logger SQLITE = Logger.getLogger("org.sqlite");

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Connection connection;
    private final Prepared prepared;
    private final DSLContext sql;
    private final boolean file;

    private Store(Connection connection, boolean file) {
        this.connection = connection;
        this.prepared = new Prepared(connection);
        this.file = file;
        this.sql = DSL.using(
                prepared.connection(),
                file ? SQLDialect.SQLITE : SQLDialect.POSTGRES,
                new Settings().withExecuteLogging(false));
    }

    /**
     * Opens an archive's database.
     *
     * @param where a file, or an address that begins with {@code jdbc:postgresql:}
     * @param create whether one is made where there is none
     * @throws IOException where it cannot be opened
     */
    static Store open(String where, boolean create) throws IOException {
        boolean file = !where.startsWith("jdbc:");
        if (file && !create && !Files.exists(Path.of(where))) {
            throw new IOException(where + ": no such archive; marsad add FILE --archive " + where + " makes it");
        }
        if (!file && !where.startsWith("jdbc:postgresql:")) {
            throw new IOException(where + ": expected a file or jdbc:postgresql://…");
        }
        JOOQ.setLevel(Level.WARNING);
        SQLITE.setLevel(Level.OFF); // it complains where another process clears the same old files away
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        try {
            Store store = new Store(connect(where, file), file);
            if (store.current()) {
                return store;
            }
            store.close();
            migrate(file ? "jdbc:sqlite:" + where : where, file);
            return new Store(connect(where, file), file);
        } catch (SQLException | FlywayException e) {
            throw new IOException(where + ": cannot be opened as an archive: " + e.getMessage(), e);
        }
    }

    private static Connection connect(String where, boolean file) throws SQLException {
        if (!file) {
            return DriverManager.getConnection(where);
        }
        Properties settings = new Properties();
        settings.put("journal_mode", "WAL");
        settings.put("synchronous", "FULL");
        settings.put("busy_timeout", PATIENCE);
        settings.put("transaction_mode", "IMMEDIATE");
        settings.put("cache_size", "-256000");
        settings.put("mmap_size", "4294967296");
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + where, settings);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = " + PAGES);
        }
        return connection;
    }

    private static void migrate(String url, boolean file) {
        FLYWAY.setLevel(Level.SEVERE);
        String own = "classpath:org/marsad/archive/";
        Flyway.configure(Store.class.getClassLoader())
                .dataSource(url, null, null)
                .locations(own + "common", own + (file ? "sqlite" : "postgresql"))
                .placeholders(
                        file
                                ? Map.of("bytes", "BLOB", "number", "INTEGER", "clustered", " WITHOUT ROWID")
                                : Map.of("bytes", "BYTEA", "number", "BIGINT", "clustered", ""))
                .load()
                .migrate();
    }

    private boolean current() {
        try {
            return sql.fetchExists(sql.selectOne()
                    .from(DSL.table(DSL.name("flyway_schema_history")))
                    .where(DSL.field(DSL.name("version"), String.class).eq(NEWEST)));
        } catch (DataAccessException e) {
            return false;
        }
    }

    /** A text for a column: PostgreSQL holds no U+0000, which stands as U+FFFD there; what is true holds it as it is. */
    static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    /** What asks and tells it. */
    DSLContext sql() {
        return sql;
    }

    /** Whether it is a SQLite file. */
    boolean isFile() {
        return file;
    }

    Connection connection() {
        return connection;
    }

    /** Its statements that are prepared once. */
    Prepared prepared() {
        return prepared;
    }

    /** Holds on to the state as it is when it is next asked, until {@link #rollback}; others may write meanwhile. */
    void hold() throws IOException {
        try {
            if (connection instanceof SQLiteConnection sqlite) {
                sqlite.setCurrentTransactionMode(TransactionMode.DEFERRED);
            } else {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
            }
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IOException("archive: cannot be read: " + e.getMessage(), e);
        }
    }

    /** Begins to write; nobody else does until it ends. */
    void begin() throws IOException {
        try {
            if (connection instanceof SQLiteConnection sqlite) {
                sqlite.setCurrentTransactionMode(TransactionMode.IMMEDIATE);
            }
            connection.setAutoCommit(false);
            if (!file) {
                sql.execute("select pg_advisory_xact_lock(" + WRITERS + ")");
            }
        } catch (SQLException | DataAccessException e) {
            throw new IOException("archive: cannot be written: " + e.getMessage(), e);
        }
    }

    /** Puts on disk what was written since {@link #begin}. */
    void commit() throws IOException {
        try {
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IOException("archive: cannot be written: " + e.getMessage(), e);
        }
    }

    /** Ends what {@link #begin} or {@link #hold} began, and forgets what was written since. */
    void rollback() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            if (!file) {
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("archive: cannot be rolled back", e);
        }
    }

    /** Writes the whole database anew, so that nothing of what was deleted is left in it. */
    void purge() throws IOException {
        prepared.release();
        try (Statement statement = connection.createStatement()) {
            if (file) {
                statement.execute("vacuum");
                statement.execute("pragma wal_checkpoint(truncate)");
            } else {
                statement.execute("vacuum full");
            }
        } catch (SQLException e) {
            throw new IOException("archive: cannot be written anew: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        prepared.release();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("archive: cannot be closed", e);
        }
    }
}
