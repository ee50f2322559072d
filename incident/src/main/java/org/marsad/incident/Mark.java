package org.marsad.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.CountRange;
import org.marsad.record.Where;

/**
 * What a bucket shows of a telling that lies in it, so that most of those that stand near a newcomer and cannot be of its event need not
 * be fetched: its day, its point where it names a single town, whether it names sides, and how many died.
 *
 * @param bits from the lowest: 1 whether it is looked for by its days; 1 whether it has a point; 16 hundredths of a degree north of the
 *     south pole; 16 hundredths of a degree east of 180° west; 1 whether the point is a settlement's; 1 whether who did it is named; 1
 *     whether whom it befell is named; 16 its single day, in days since 1970, 0 where it says none; 11 the dead, see {@link #dead}
 */
public record Mark(long bits) {
    /** Kilometres beyond which two single towns are two places, with what rounding may add. */
    private static final double APART_KM = Places.NEAR_KM + 2;

    private static final int POINT = 1;
    private static final int LAT = 2;
    private static final int LON = 18;
    private static final int SETTLEMENT = 34;
    private static final int BY = 35;
    private static final int ON = 36;
    private static final int DAY = 37;
    private static final int DEAD = 53;
    private static final int MASK = 0xFFFF;
    private static final double HUNDREDTHS = 100;
    /** The dead where there is a figure that is no number, or too high a one. */
    private static final int SOME = 0x7FF;

    /** The mark of a telling. */
    static Mark of(Telling t) {
        long bits = (long) dead(t.killed()) << DEAD
                | day(t) << DAY
                | bit(!t.on().isEmpty(), ON)
                | bit(!t.by().isEmpty(), BY)
                | bit(Buckets.toTheDay(t), 0);
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
        return new Mark(bits
                | bit(town.kind() == Where.Kind.SETTLEMENT && town.id() != null, SETTLEMENT)
                | bit(true, POINT)
                | Math.round((lat + 90) * HUNDREDTHS) << LAT
                | Math.round((lon + 180) * HUNDREDTHS) << LON);
    }

    private static long bit(boolean set, int at) {
        return set ? 1L << at : 0;
    }

    private static long day(Telling t) {
        LocalDate from = t.from();
        long day = from != null && t.dated() && from.equals(t.to()) ? from.toEpochDay() : 0;
        return day > 0 && day <= MASK ? day : 0;
    }

    /** 0 where no figure is told; one more than the figure; or {@link #SOME}. */
    private static int dead(@Nullable CountRange killed) {
        if (killed == null) {
            return 0;
        }
        Long low = killed.low();
        return low != null && killed.equals(CountRange.exactly(low)) && low < SOME - 1 ? (int) (low + 1) : SOME;
    }

    private boolean has(int bit) {
        return (bits >>> bit & 1) != 0;
    }

    private int number(int from, int mask) {
        return (int) (bits >>> from & mask);
    }

    private double kilometres(Mark other) {
        return Where.kilometres(lat(), lon(), other.lat(), other.lon());
    }

    private double lat() {
        return number(LAT, MASK) / HUNDREDTHS - 90;
    }

    private double lon() {
        return number(LON, MASK) / HUNDREDTHS - 180;
    }

    /** Whether two tellings may be linked that meet in a bucket; where not, {@link Comparing} has no such likeness for them. */
    boolean meets(Mark other, Buckets.Bucket bucket) {
        if (bucket.loose() && has(0) && other.has(0)) {
            return false;
        }
        if (!has(POINT) || !other.has(POINT) || kilometres(other) <= APART_KM) {
            return true;
        }
        return !bucket.wide() && (!has(SETTLEMENT) || !other.has(SETTLEMENT) || mostOfTwoTowns(other) >= Merging.LEAST);
    }

    /** The most that two can be alike of which each names another town of one governorate, whatever else they say. */
    private double mostOfTwoTowns(Mark other) {
        int day = number(DAY, MASK);
        int otherDay = other.number(DAY, MASK);
        Long gap = day == 0 || otherDay == 0 ? null : (long) Math.abs(day - otherDay);
        return Comparing.mostOfTwoTowns(
                gap,
                has(BY) && other.has(BY),
                has(ON) && other.has(ON),
                mostTolls(number(DEAD, SOME), other.number(DEAD, SOME)));
    }

    private static double mostTolls(int a, int b) {
        if (a == 0 || b == 0) {
            return Comparing.mostTolls(null);
        }
        return Comparing.mostTolls(
                a == SOME || b == SOME
                        ? Double.valueOf(1)
                        : Comparing.toll(CountRange.exactly(a - 1), CountRange.exactly(b - 1)));
    }
}
