package org.marsad.export.check.ucdp;

import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.place.Land;
import org.marsad.export.check.place.Lands;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether the numbers of Gleditsch and Ward are those of the states that are the sides. */
final class States implements RowCheck {
    @Override
    public void check(Row row, Findings findings) {
        side(row, "side_a", "gwnoa", findings);
        side(row, "side_b", "gwnob", findings);
    }

    private static void side(Row row, String sideColumn, String column, Findings findings) {
        String side = row.text(sideColumn);
        if (side == null || !row.header().has(column)) {
            return;
        }
        boolean state = Sides.state(side);
        if (row.text(column) == null) {
            if (Sides.country(side) != null) {
                findings.add(row.finding(Rule.UCDP_GWNO_MISSING, column, "the number of " + side));
            }
            return;
        }
        Long number = row.integer(column);
        if (number == null) {
            return;
        }
        if (!state) {
            findings.add(row.finding(Rule.UCDP_GWNO_STATELESS, column, "nothing, for " + side + " is no state"));
        }
        @Nullable Land land = Lands.ucdp(Sides.country(side)).orElse(null);
        if (land != null && !land.numbers().contains(Math.toIntExact(Math.min(number, Integer.MAX_VALUE)))) {
            findings.add(row.finding(Rule.UCDP_GWNO, column, land.numbers() + ", the number of " + land.name()));
        } else if (land == null && !Lands.numbered(number)) {
            findings.add(row.finding(Rule.UCDP_GWNO, column, "the number of a state"));
        }
    }
}
