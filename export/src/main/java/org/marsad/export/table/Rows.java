package org.marsad.export.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written from top to bottom. */
@FunctionalInterface
public interface Rows {
    /**
     * Writes a row.
     *
     * @param cells one for each column; null is an empty cell
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
