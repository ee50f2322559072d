package org.marsad.claim.act;

import org.marsad.record.Where;

/** How far two places are from each other on the sphere. */
final class Distance {
    private static final double EARTH_KM = 6371;

    private Distance() {}

    /** Kilometres between the points of two places; infinite where one has none or is an area larger than a district. */
    static double km(Where a, Where b) {
        Double lat = a.lat();
        Double lon = a.lon();
        Double lat2 = b.lat();
        Double lon2 = b.lon();
        if (lat == null || lon == null || lat2 == null || lon2 == null || wide(a) || wide(b)) {
            return Double.POSITIVE_INFINITY;
        }
        double x = Math.toRadians(lat);
        double y = Math.toRadians(lat2);
        double dLat = Math.sin((y - x) / 2);
        double dLon = Math.sin(Math.toRadians(lon2 - lon) / 2);
        double h = dLat * dLat + Math.cos(x) * Math.cos(y) * dLon * dLon;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static boolean wide(Where w) {
        return w.kind() == Where.Kind.COUNTRY || w.kind() == Where.Kind.ADMIN1 || w.kind() == Where.Kind.REGION;
    }
}
