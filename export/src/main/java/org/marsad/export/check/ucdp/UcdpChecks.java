package org.marsad.export.check.ucdp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.marsad.export.check.row.Columns;
import org.marsad.export.check.row.Days;
import org.marsad.export.check.row.Duplicates;
import org.marsad.export.check.row.Header;
import org.marsad.export.check.row.RowCheck;
import org.marsad.export.check.row.Types;

/** All that a file of UCDP GED is held against. */
public final class UcdpChecks {
    /** The first day that UCDP GED covers. */
    private static final LocalDate FIRST = LocalDate.of(1989, 1, 1);

    private static final Set<String> NATURAL =
            Set.of("id", "year", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low");

    private UcdpChecks() {}

    /** Checks for one file; they keep what they saw of it. */
    public static List<RowCheck> of(Header header, Clock clock) {
        return List.of(
                new Types(header, Columns.UCDP, NATURAL, Set.of()),
                new Duplicates("id", Set.of("id", "relid")),
                new Days(clock, List.of("date_start", "date_end"), FIRST),
                new Span(),
                new Figures(),
                new Sides(),
                new States(),
                new Place(),
                new Sources());
    }
}
