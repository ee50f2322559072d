package org.marsad.incident;

import java.util.List;
import org.marsad.record.Where;

/**
 * What a bucket shows of a telling that lies in it, so that most of those that stand near a newcomer and cannot be of its event need not
 * be fetched: whether it says its day, and its point where it names a single town.
 *
 * @param bits bit 0: it says its day; bit 1: it has a point; then 16 bits of hundredths of a degree north of the south pole, and 16 of
 *     hundredths of a degree east of 180° west
 */
public record Mark(long bits) {
    /** Kilometres beyond which two single towns of two governorates are two places, with what rounding may add. */
    private static final double APART_KM = Places.NEAR_KM + 2;

    private static final int LAT = 2;
    private static final int LON = 18;
    private static final int MASK = 0xFFFF;
    private static final double HUNDREDTHS = 100;

    /** The mark of a telling. */
    static Mark of(Telling t) {
        long bits = Buckets.toTheDay(t) ? 1 : 0;
        List<Place> towns = t.places().stream().filter(p -> p.level() == 0).toList();
        if (towns.size() != 1) {
            return new Mark(bits);
        }
        Place town = towns.get(0);
        Double lat = town.lat();
        Double lon = town.lon();
        String country = town.country();
        boolean one = country != null && t.places().stream().allMatch(p -> country.equals(p.country()));
        if (!one || town.admin1() == null || lat == null || lon == null) {
            return new Mark(bits);
        }
        return new Mark(
                bits | 2 | Math.round((lat + 90) * HUNDREDTHS) << LAT | Math.round((lon + 180) * HUNDREDTHS) << LON);
    }

    private boolean dated() {
        return (bits & 1) != 0;
    }

    private boolean placed() {
        return (bits & 2) != 0;
    }

    private double lat() {
        return (bits >> LAT & MASK) / HUNDREDTHS - 90;
    }

    private double lon() {
        return (bits >> LON & MASK) / HUNDREDTHS - 180;
    }

    /** Whether two tellings may be of one event that meet in a bucket; where not, {@link Comparing} has no likeness for them. */
    boolean meets(Mark other, Buckets.Bucket bucket) {
        if (bucket.loose() && dated() && other.dated()) {
            return false;
        }
        return !bucket.wide()
                || !placed()
                || !other.placed()
                || Where.kilometres(lat(), lon(), other.lat(), other.lon()) <= APART_KM;
    }
}
