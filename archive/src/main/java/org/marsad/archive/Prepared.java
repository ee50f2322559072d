package org.marsad.archive;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection that keeps its prepared statements, for the same few are asked for again and again. */
final class Prepared {
    private static final int KEPT = 200;

    private final Connection connection;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            if (size() > KEPT && !eldest.getValue().lent) {
                eldest.getValue().end();
                return true;
            }
            return false;
        }
    };

    /** Those of {@link Ready}, of which there are few. */
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    Prepared(Connection connection) {
        this.connection = connection;
    }

    /** The connection, with its statements kept. */
    Connection connection() {
        return proxy(Connection.class, this::call);
    }

    /** A statement that is prepared once; whoever asks for it is done with it before anybody asks again. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement held = ready.get(sql);
        if (held == null) {
            held = connection.prepareStatement(sql);
            ready.put(sql, held);
        }
        return held;
    }

    /** Closes all statements, so that none is in progress. */
    void release() {
        kept.values().forEach(Kept::end);
        kept.clear();
        ready.values().forEach(Prepared::end);
        ready.clear();
    }

    private @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments != null && arguments.length == 1) {
            return lend((String) arguments[0]);
        }
        return invoke(connection, method, arguments);
    }

    private PreparedStatement lend(String sql) throws SQLException {
        Kept held = kept.get(sql);
        if (held != null && held.lent) {
            return connection.prepareStatement(sql);
        }
        if (held == null) {
            held = new Kept(connection.prepareStatement(sql));
            kept.put(sql, held);
        }
        held.lent = true;
        return held.shown;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Prepared.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A statement that is given back instead of being closed. */
    private static final class Kept {
        private final PreparedStatement statement;
        private final PreparedStatement shown;
        private boolean lent;

        Kept(PreparedStatement statement) {
            this.statement = statement;
            this.shown = proxy(PreparedStatement.class, this::call);
        }

        private @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                ResultSet open = statement.getResultSet();
                if (open != null) {
                    open.close();
                }
                statement.clearParameters();
                statement.clearBatch();
                lent = false;
                return null;
            }
            return invoke(statement, method, arguments);
        }

        void end() {
            Prepared.end(statement);
        }
    }

    private static void end(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new IllegalStateException("archive: a statement cannot be closed", e);
        }
    }
}
