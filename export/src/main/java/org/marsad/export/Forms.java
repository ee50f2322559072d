package org.marsad.export;

import java.util.List;
import org.marsad.export.acled.Acled;
import org.marsad.export.dataset.Dataset;
import org.marsad.export.json.Features;
import org.marsad.export.json.Lines;
import org.marsad.export.table.EventTable;
import org.marsad.export.ucdp.Ucdp;
import org.marsad.record.Report;

/** The forms that there are. */
public final class Forms {
    private Forms() {}

    /** All of them, in the order in which they are told. */
    public static List<Form> all() {
        return List.of(
                new Dataset(),
                new Features(),
                new Lines(),
                new EventTable(
                        "ucdp",
                        "",
                        (sheet, terms, holdings) -> new Ucdp(
                                sheet,
                                terms.policy(),
                                id -> terms.open()
                                        ? null
                                        : holdings.report(id).map(Report::title).orElse(null))),
                new EventTable("acled", Acled.LABEL, (sheet, terms, holdings) -> new Acled(sheet, terms.policy())));
    }
}
