package org.marsad.export.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.marsad.export.country.Outline;

/**
 * A part of the earth on a rectangle: degrees to pixels from the left and from above, straight and true in its middle.
 *
 * @param west degrees east of the left edge
 * @param north degrees north of the upper edge
 * @param perLon pixels of a degree from west to east
 * @param perLat pixels of a degree from north to south
 * @param left pixels of the left edge
 * @param top pixels of the upper edge
 * @param width pixels
 * @param height pixels
 */
record View(
        double west, double north, double perLon, double perLat, double left, double top, double width, double height) {
    private static final double KM_PER_DEGREE = 111.2;
    /** Pixels beyond the edges up to which an outline is drawn exactly. */
    private static final double BEYOND = 60;
    /** Pixels between two points of an outline that are far outside. */
    private static final double COARSE = 8;

    /** A view that shows these boxes {@code [west, south, east, north]} and at least so many kilometres from west to east. */
    static View over(Collection<double[]> boxes, double leastKm, double left, double top, double width, double height) {
        double west = boxes.stream().mapToDouble(b -> b[0]).min().orElse(0);
        double south = boxes.stream().mapToDouble(b -> b[1]).min().orElse(0);
        double east = boxes.stream().mapToDouble(b -> b[2]).max().orElse(0);
        double north = boxes.stream().mapToDouble(b -> b[3]).max().orElse(0);
        double lat = (south + north) / 2;
        double narrow = Math.max(0.05, Math.cos(Math.toRadians(lat)));
        double kmWide = Math.max(leastKm, (east - west) * narrow * KM_PER_DEGREE);
        double kmHigh = Math.max(leastKm * height / width, (north - south) * KM_PER_DEGREE);
        double perKm = Math.min(width / kmWide, height / kmHigh);
        double perLat = perKm * KM_PER_DEGREE;
        double perLon = perLat * narrow;
        return new View(
                (west + east) / 2 - width / 2 / perLon,
                lat + height / 2 / perLat,
                perLon,
                perLat,
                left,
                top,
                width,
                height);
    }

    /** The box around a point. */
    static double[] around(double lat, double lon, double km) {
        double up = km / KM_PER_DEGREE;
        double over = up / Math.max(0.05, Math.cos(Math.toRadians(lat)));
        return new double[] {lon - over, lat - up, lon + over, lat + up};
    }

    /** The box around the largest part of a country. */
    static double[] around(Outline outline) {
        return outline.rings().stream()
                .map(View::box)
                .max(Comparator.comparingDouble(b -> (b[2] - b[0]) * (b[3] - b[1])))
                .orElse(new double[] {0, 0, 0, 0});
    }

    private static double[] box(double[][] ring) {
        double[] b = {180, 90, -180, -90};
        for (double[] p : ring) {
            b[0] = Math.min(b[0], p[0]);
            b[1] = Math.min(b[1], p[1]);
            b[2] = Math.max(b[2], p[0]);
            b[3] = Math.max(b[3], p[1]);
        }
        return b;
    }

    double x(double lon) {
        return left + (lon - west) * perLon;
    }

    double y(double lat) {
        return top + (north - lat) * perLat;
    }

    double pixels(double km) {
        return km / KM_PER_DEGREE * perLat;
    }

    /** The outline as the data of a path, without what nobody could see; empty where none of it lies in the view. */
    String path(Outline outline) {
        StringBuilder d = new StringBuilder();
        for (double[][] ring : outline.rings()) {
            double[] b = box(ring);
            if (x(b[2]) >= left && x(b[0]) <= left + width && y(b[1]) >= top && y(b[3]) <= top + height) {
                ring(ring, d);
            }
        }
        return d.toString();
    }

    private void ring(double[][] ring, StringBuilder d) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (double[] p : ring) {
            double x = x(p[0]);
            double y = y(p[1]);
            boolean near =
                    x > left - BEYOND && x < left + width + BEYOND && y > top - BEYOND && y < top + height + BEYOND;
            double least = near ? 0.7 : COARSE;
            if (!(Math.abs(x - lastX) + Math.abs(y - lastY) < least)) {
                d.append(Double.isNaN(lastX) ? 'M' : 'L');
                d.append(Drawing.n(x)).append(' ').append(Drawing.n(y));
                lastX = x;
                lastY = y;
            }
        }
        d.append('Z');
    }

    /** Kilometres that a bar of this width at most stands for: 1, 2 or 5 of tens. */
    long scale(double pixels) {
        long km = 1;
        for (List<Integer> step = List.of(2, 5, 10); pixels(km * 2.0) <= pixels; ) {
            long now = km;
            long ten = 1;
            while (now >= 10) {
                now /= 10;
                ten *= 10;
            }
            long up = now < 2 ? step.get(0) : now < 5 ? step.get(1) : step.get(2);
            if (pixels(up * ten) > pixels) {
                break;
            }
            km = up * ten;
        }
        return km;
    }
}
