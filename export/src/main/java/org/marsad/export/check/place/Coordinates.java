package org.marsad.export.check.place;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;

/**
 * Whether a point can be where its row says.
 *
 * <p>Outlines are drawn to about five kilometres, places near a border are often coded by a neighbour's settlement, and "near" reaches to
 * 25 km in UCDP's coding: up to {@link #NEAR} nothing is said. Up to {@link #FAR} it is a warning, for small islands have no outline;
 * beyond it is an error.
 */
public final class Coordinates {
    /** Kilometres outside of the named country that are let pass. */
    public static final double NEAR = 25;

    /** Kilometres from which on a point is in another country, whatever the outlines leave out. */
    public static final double FAR = 100;

    private final String latitude;
    private final String longitude;

    /** Looks at the points in these two columns. */
    public Coordinates(String latitude, String longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** How strictly a point is held against its country. */
    public enum Within {
        /** It lies there. */
        COUNTRY,
        /** It stands for a line or an area, that may reach over. */
        VICINITY,
        /** It lies there, or in no country at all. */
        COUNTRY_OR_SEA,
        /** It lies anywhere. */
        ANYWHERE
    }

    /**
     * Looks at the point of a row.
     *
     * @param land where it is said to be; null where that is not known
     * @param day day of the event; null where that is not known
     * @param within how strictly the one is held against the other
     */
    public void check(Row row, @Nullable Land land, @Nullable LocalDate day, Within within, Findings findings) {
        Double lat = row.decimal(latitude);
        Double lon = row.decimal(longitude);
        half(row, findings);
        if (lat != null && Math.abs(lat) > 90) {
            findings.add(row.finding(Rule.LATITUDE_RANGE, latitude, "-90 to 90 degrees"));
        }
        if (lon != null && Math.abs(lon) > 180) {
            findings.add(row.finding(Rule.LONGITUDE_RANGE, longitude, "-180 to 180 degrees"));
        }
        if (lat == null || lon == null) {
            return;
        }
        if (lat == 0 && lon == 0) {
            findings.add(row.finding(Rule.COORDINATES_ZERO, latitude, "a place", "0, 0"));
        } else if (land != null && within != Within.ANYWHERE) {
            place(row, lat, lon, land, day, within, findings);
        }
    }

    private void half(Row row, Findings findings) {
        boolean none = row.text(latitude) == null;
        if (none != (row.text(longitude) == null)
                && row.header().has(latitude)
                && row.header().has(longitude)) {
            String missing = none ? latitude : longitude;
            findings.add(row.finding(
                    Rule.COORDINATES_HALF, missing, "both " + latitude + " and " + longitude + ", or neither"));
        }
    }

    private void place(
            Row row, double lat, double lon, Land land, @Nullable LocalDate day, Within within, Findings findings) {
        boolean possible = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        OptionalDouble out = possible ? land.kilometres(lat, lon, day) : OptionalDouble.of(FAR + 1);
        if (out.isEmpty()
                || out.getAsDouble() <= (within == Within.VICINITY ? FAR : NEAR)
                || possible && within == Within.COUNTRY_OR_SEA && Lands.atSea(lat, lon)) {
            return;
        }
        String found = row.text(latitude) + ", " + row.text(longitude);
        if (possible) {
            boolean far = out.getAsDouble() > FAR;
            findings.add(row.finding(
                    far ? Rule.COORDINATES_ABROAD : Rule.COORDINATES_OUTSIDE,
                    latitude,
                    "a place in " + land.name(),
                    found + ", " + String.format(Locale.ROOT, "%,.0f", out.getAsDouble()) + " km outside"));
        }
        if (Math.abs(lon) <= 90
                && Math.abs(lat) <= 180
                && land.kilometres(lon, lat, day).orElse(FAR) <= NEAR) {
            findings.add(row.finding(
                    Rule.COORDINATES_SWAPPED,
                    latitude,
                    row.text(longitude) + ", " + row.text(latitude) + " (which is in " + land.name() + ")",
                    found));
        }
    }
}
