package org.marsad.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A statement of those that run for every report: jOOQ writes it once, for whichever store, it is prepared once, and from then on only
 * values go to it. Its values stand in it as parameters, in the order in which {@link #run} and {@link #rows} take them.
 */
final class Ready {
    private final Prepared prepared;
    private final String sql;
    private final int places;

    Ready(Store store, Query form) {
        this.prepared = store.prepared();
        this.sql = form.getSQL();
        this.places = form.getBindValues().size();
    }

    /** Inserts so many rows of these columns. */
    static Ready insert(Store store, Table<Record> table, int rows, Field<?>... columns) {
        return new Ready(store, form(store.sql(), table, rows, columns));
    }

    /** Inserts a row of these columns, as far as there is none of its key. */
    static Ready insertNew(Store store, Table<Record> table, Field<?>... columns) {
        return new Ready(store, form(store.sql(), table, 1, columns).onConflictDoNothing());
    }

    private static InsertValuesStepN<Record> form(DSLContext sql, Table<Record> table, int rows, Field<?>... columns) {
        var insert = sql.insertInto(table).columns(columns);
        for (int i = 0; i < rows; i++) {
            insert = insert.values(Arrays.stream(columns).map(Ready::value).toList());
        }
        return insert;
    }

    /** The place of a value for a column. */
    static <T> Param<T> value(Field<T> column) {
        return DSL.param(column.getName(), column.getDataType());
    }

    /** What is made of a row of an answer. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs it and gives the number of rows that it changed. */
    int run(@Nullable Object... values) {
        try {
            return bound(values).executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs it and gives what it answers. */
    <T> List<T> rows(Row<T> reader, @Nullable Object... values) {
        try (ResultSet answer = bound(values).executeQuery()) {
            List<T> out = new ArrayList<>();
            while (answer.next()) {
                out.add(reader.read(answer));
            }
            return out;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement bound(@Nullable Object... values) throws SQLException {
        if (values.length != places) {
            throw new IllegalArgumentException(sql + ": expected " + places + " values, found " + values.length);
        }
        PreparedStatement statement = prepared.statement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private DataAccessException failed(SQLException e) {
        return new DataAccessException("SQL [" + sql + "]; " + e.getMessage(), e);
    }
}
