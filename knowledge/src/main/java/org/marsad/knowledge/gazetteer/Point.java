package org.marsad.knowledge.gazetteer;

/**
 * A point on the earth.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
record Point(double lat, double lon) {
    private static final double EARTH_KM = 6371;

    Point {
        if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("point: expected degrees, found " + lat + " " + lon);
        }
    }

    /**
     * Reads a point from two cells.
     *
     * @throws Unreadable where they hold no degrees
     */
    static Point of(String lat, String lon) throws Unreadable {
        return new Point(degrees("latitude", lat, 90), degrees("longitude", lon, 180));
    }

    private static double degrees(String what, String cell, int most) throws Unreadable {
        try {
            double d = Double.parseDouble(cell);
            if (Math.abs(d) <= most) {
                return d;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Unreadable.expected(what, "degrees from -" + most + " to " + most, cell);
    }

    /** Kilometres to another point, along the great circle. */
    double km(Point other) {
        double north = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
