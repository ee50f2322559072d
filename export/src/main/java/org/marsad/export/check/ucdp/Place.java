package org.marsad.export.check.ucdp;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.place.Coordinates;
import org.marsad.export.check.place.Coordinates.Within;
import org.marsad.export.check.place.Land;
import org.marsad.export.check.place.Lands;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether the country, its number and its region agree, and the point, its WKT and its cell with one another and with them. */
final class Place implements RowCheck {
    private static final double EDGE = 1e-6;

    private final Coordinates coordinates = new Coordinates("latitude", "longitude");

    @Override
    public void check(Row row, Findings findings) {
        Land land = Lands.ucdp(row.text("country")).orElse(null);
        country(row, land, findings);
        LocalDate day = row.day("date_start");
        coordinates.check(row, land, day, within(row), findings);
        Double lat = row.decimal("latitude");
        Double lon = row.decimal("longitude");
        wkt(row, lat, lon, findings);
        Long gid = row.integer("priogrid_gid");
        if (gid != null && lat != null && lon != null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
            Set<Long> cells = cells(lat, lon);
            if (!cells.contains(gid)) {
                String expected = cells.stream().map(String::valueOf).collect(Collectors.joining(" or "));
                findings.add(row.finding(Rule.UCDP_PRIOGRID, "priogrid_gid", expected));
            }
        }
    }

    /** At sea or in the air (7) a point lies anywhere; along a road or border (5) or for a country (6) it may be a little outside. */
    private static Within within(Row row) {
        Long precision = row.integer("where_prec");
        if (precision == null || precision < 5) {
            return Within.COUNTRY;
        }
        return precision == 7 ? Within.ANYWHERE : Within.VICINITY;
    }

    private static void country(Row row, @Nullable Land land, Findings findings) {
        String name = row.text("country");
        if (name == null) {
            return;
        }
        if (land == null) {
            findings.add(row.finding(Rule.COUNTRY_NAME, "country", "a country of UCDP"));
            return;
        }
        if (!name.equals(land.name())) {
            findings.add(row.finding(Rule.COUNTRY_NAME, "country", land.name()));
        }
        Long id = row.integer("country_id");
        if (id != null && !land.numbers().isEmpty() && land.numbers().stream().noneMatch(n -> n.longValue() == id)) {
            String numbers =
                    new TreeSet<>(land.numbers()).stream().map(String::valueOf).collect(Collectors.joining(" or "));
            findings.add(row.finding(Rule.UCDP_COUNTRY_ID, "country_id", numbers + " for " + land.name()));
        }
        String region = row.text("region");
        String known = land.country().ucdpRegion();
        if (region != null && known != null && !region.equals(known)) {
            findings.add(row.finding(Rule.UCDP_REGION, "region", known + " for " + land.name()));
        }
    }

    private static void wkt(Row row, @Nullable Double lat, @Nullable Double lon, Findings findings) {
        String text = row.text("geom_wkt");
        if (text == null) {
            return;
        }
        Point point = Point.of(text);
        if (point == null) {
            findings.add(row.finding(Rule.UCDP_WKT_FORM, "geom_wkt", "POINT (longitude latitude)"));
        } else if (lat != null && lon != null && !point.at(lat, lon)) {
            String expected = "POINT (" + row.text("longitude") + " " + row.text("latitude") + ")";
            findings.add(row.finding(Rule.UCDP_WKT, "geom_wkt", expected));
        }
    }

    /** The half-degree cells that a point lies in: one, or on an edge all that meet there. Source: PRIO-GRID codebook. */
    static Set<Long> cells(double lat, double lon) {
        Set<Long> cells = new TreeSet<>();
        for (double north : new double[] {-EDGE, EDGE}) {
            for (double east : new double[] {-EDGE, EDGE}) {
                long row = Math.min(359, Math.max(0, (long) Math.floor((lat + north + 90) * 2)));
                long column = Math.floorMod((long) Math.floor((lon + east + 180) * 2), 720L);
                cells.add(row * 720 + column + 1);
            }
        }
        return cells;
    }
}
