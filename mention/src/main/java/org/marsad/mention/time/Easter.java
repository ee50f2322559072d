package org.marsad.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the churches' years. Source: Meeus, Astronomical Algorithms, chapter 8, "Date of Easter". */
final class Easter {
    private Easter() {}

    /**
     * A feast so many days from Easter Sunday.
     *
     * @param church {@code western}, {@code eastern}, or {@code easter}: only where both keep it on one day, else null
     */
    static @Nullable LocalDate in(int year, String church, int days) {
        LocalDate western = western(year).plusDays(days);
        LocalDate eastern = eastern(year).plusDays(days);
        return switch (church) {
            case "western" -> western;
            case "eastern" -> eastern;
            default -> western.equals(eastern) ? western : null;
        };
    }

    private static LocalDate western(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Thirteen days behind the Julian calendar, as from 1900 to 2099. */
    private static LocalDate eastern(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }
}
