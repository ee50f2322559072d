package org.marsad.export.check.acled;

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

/** All that a file of ACLED is held against. */
public final class AcledChecks {
    /** The first day that ACLED covers. */
    private static final LocalDate FIRST = LocalDate.of(1997, 1, 1);

    private AcledChecks() {}

    /** Checks for one file; they keep what they saw of it. */
    public static List<RowCheck> of(Header header, Clock clock) {
        return List.of(
                new Types(
                        header,
                        Columns.ACLED,
                        Set.of("year", "iso", "fatalities", "timestamp"),
                        Set.of("inter1", "inter2")),
                new Duplicates("event_id_cnty", Set.of("event_id_cnty", "data_id", "event_id_no_cnty", "timestamp")),
                new Days(clock, List.of("event_date"), FIRST),
                new Kinds(),
                new Actors(),
                new Civilians(),
                new Whereabouts(),
                new Written());
    }
}
