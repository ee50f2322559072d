package org.marsad.export.picture;

import org.marsad.export.scene.Extent;
import org.marsad.record.Where;

/**
 * How far around its named point a place may lie, for the eye: honest about what the words leave open.
 *
 * @param place a place whose point is known
 * @param lat degrees north of its point
 * @param lon degrees east of its point
 * @param km kilometres around the point; 0 for a country, which is shown by its outline
 * @param soft whether the area has no edge that anybody could name
 */
record Area(Where place, double lat, double lon, double km, boolean soft) {
    static boolean located(Where w) {
        return w.lat() != null && w.lon() != null && w.candidates().isEmpty();
    }

    /** The area of a place that is {@linkplain #located located}. */
    static Area of(Where w) {
        Double lat = w.lat();
        Double lon = w.lon();
        Extent extent = Extent.of(w.kind(), w.radiusKm());
        return new Area(w, lat == null ? 0 : lat, lon == null ? 0 : lon, extent.km(), extent.soft());
    }

    boolean country() {
        return place.kind() == Where.Kind.COUNTRY;
    }

    /** Whether the event lies somewhere on a line to the next place. */
    boolean line() {
        return place.relation() == Where.Relation.BETWEEN || place.relation() == Where.Relation.ALONG;
    }
}
