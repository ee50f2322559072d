package org.marsad.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is filled by the names of its columns; what is not put stays an empty cell. */
public final class Row {
    private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

    /** An empty row of these columns. */
    public Row(List<String> columns) {
        columns.forEach(c -> cells.put(c, null));
    }

    /**
     * Fills a cell.
     *
     * @param column one of its columns
     * @param value what stands there, or null for nothing; a fraction is written without an exponent
     * @throws IllegalArgumentException where it has no such column
     */
    public Row put(String column, @Nullable Object value) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("row: expected one of its columns, found " + column);
        }
        cells.put(column, value instanceof Double d ? plain(d) : value);
        return this;
    }

    /** Its cells, in the order of its columns. */
    public List<@Nullable Object> cells() {
        return new ArrayList<>(cells.values());
    }

    /** A fraction with a point and digits alone, whatever the locale. */
    public static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
