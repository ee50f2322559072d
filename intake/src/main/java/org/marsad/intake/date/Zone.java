package org.marsad.intake.date;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The offset that stands after a time: {@code Z}, {@code +03:00}, {@code +0300}, or one of the names that RFC 5322 defines. */
final class Zone {
    private Zone() {}

    /** The offset, or null where none stands there or its name is not one of a single offset. */
    static @Nullable ZoneOffset read(Scanner scanner) {
        if (scanner.letter()) {
            String name = scanner.word().toUpperCase(Locale.ROOT);
            ZoneOffset named = named(name);
            return ZoneOffset.UTC.equals(named) && scanner.sign() != 0 ? written(scanner) : named;
        }
        return scanner.sign() == 0 ? null : written(scanner);
    }

    private static ZoneOffset written(Scanner scanner) {
        int sign = scanner.sign();
        scanner.skipSign();
        int hours = scanner.number();
        int minutes = 0;
        if (scanner.digits() > 2) {
            minutes = hours % 100;
            hours /= 100;
        } else if (scanner.skip(':')) {
            minutes = scanner.number();
        }
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static @Nullable ZoneOffset named(String name) {
        return switch (name) {
            case "Z", "GMT", "UT", "UTC" -> ZoneOffset.UTC;
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            default -> null;
        };
    }
}
