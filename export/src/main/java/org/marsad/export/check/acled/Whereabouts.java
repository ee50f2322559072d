package org.marsad.export.check.acled;

import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.place.Coordinates;
import org.marsad.export.check.place.Coordinates.Within;
import org.marsad.export.check.place.Land;
import org.marsad.export.check.place.Lands;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether the country, its ISO number and its region agree, and the point lies there; a wide one (3) may be at sea. */
final class Whereabouts implements RowCheck {
    private static final long WIDE = 3;

    private final Coordinates coordinates = new Coordinates("latitude", "longitude");

    @Override
    public void check(Row row, Findings findings) {
        Land land = Lands.acled(row.text("country")).orElse(null);
        country(row, land, findings);
        Long precision = row.integer("geo_precision");
        Within within = precision != null && precision == WIDE ? Within.COUNTRY_OR_SEA : Within.COUNTRY;
        coordinates.check(row, land, row.day("event_date"), within, findings);
    }

    private static void country(Row row, @Nullable Land land, Findings findings) {
        String name = row.text("country");
        if (name == null) {
            return;
        }
        if (land == null) {
            findings.add(row.finding(Rule.COUNTRY_NAME, "country", "a country of ACLED"));
            return;
        }
        if (!Lands.speltByAcled(name)) {
            findings.add(row.finding(Rule.COUNTRY_NAME, "country", land.name()));
        }
        Long iso = row.integer("iso");
        if (iso != null && iso != land.country().numeric() && land.country().numeric() < Lands.USER_ASSIGNED) {
            findings.add(row.finding(Rule.ACLED_ISO, "iso", land.country().numeric() + " for " + land.name()));
        }
        String region = row.text("region");
        String known = land.country().acledRegion();
        if (region != null && known != null && !region.equals(known)) {
            findings.add(row.finding(Rule.ACLED_REGION, "region", known + " for " + land.name()));
        }
    }
}
