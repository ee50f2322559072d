package org.marsad.export.ucdp;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the headlines of reports are found. */
@FunctionalInterface
public interface Headlines {
    /**
     * The headline of a report.
     *
     * @param report {@code sha256:} and the hash of its bytes
     * @return null where it has none, or none is to be shown
     * @throws IOException where the report is damaged
     */
    @Nullable
    String of(String report) throws IOException;
}
