package org.marsad.export.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Target;
import org.marsad.export.Terms;

/**
 * A table that is being written, with the header that {@link Columns} gives it. Where everybody may see it, columns that are not listed
 * as public are left out; where others have fixed the columns, they stay and are empty.
 */
public final class Sheet implements Rows, Closeable {
    private final Columns columns;
    private final boolean open;
    private final Set<String> names;
    private final List<Column> written;
    private final Writer out;
    private final CsvFile csv;
    private long rows;

    private Sheet(Columns columns, Terms terms, OutputStream out) throws IOException {
        this.columns = columns;
        this.open = terms.open();
        this.names = Set.copyOf(columns.names(false));
        this.written = columns.list().stream()
                .filter(c -> !open || c.open() || columns.fixed())
                .toList();
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.csv = new CsvFile(this.out, terms.raw());
        csv.row(written.stream().map(Column::name).toList());
        if (terms.hxl()) {
            csv.row(written.stream().map(Column::hxl).toList());
        }
    }

    /** Begins a table with its header. */
    public static Sheet of(String file, Terms terms, Target target) throws IOException {
        return new Sheet(Columns.of(file), terms, target.file(file));
    }

    /**
     * Writes a row.
     *
     * @param cells by column; what is missing or null is an empty cell
     * @throws IllegalArgumentException where there is no such column
     */
    public void row(Map<String, ? extends @Nullable Object> cells) throws IOException {
        for (String name : cells.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        columns.file() + ": expected a column of columns.tsv, found " + name);
            }
        }
        List<@Nullable Object> row = new ArrayList<>();
        for (Column c : written) {
            row.add(open && !c.open() ? null : cells.get(c.name()));
        }
        csv.row(row);
        rows++;
    }

    /**
     * Writes a row.
     *
     * @param cells one for each column of the file, also for those that are left out; null is an empty cell
     * @throws IllegalArgumentException where there are more or fewer
     */
    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        List<Column> all = columns.list();
        if (cells.size() != all.size()) {
            throw new IllegalArgumentException(
                    columns.file() + ": expected " + all.size() + " cells, found " + cells.size());
        }
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean shown = !open || all.get(i).open();
            if (shown || columns.fixed()) {
                row.add(shown ? cells.get(i) : null);
            }
        }
        csv.row(row);
        rows++;
    }

    /** Rows written so far, headers apart. */
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
