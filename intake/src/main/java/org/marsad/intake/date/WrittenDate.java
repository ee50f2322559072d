package org.marsad.intake.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Published;

/**
 * Reads a date of publication in the forms of ISO 8601 (also with a space for the T) and of RFC 5322 mail and feeds.
 *
 * <p>A time with its offset gives the moment, and the day is that of the offset. A time without one could be of any zone, so the day
 * alone is kept. Words that could be two days (06/05/2020) are none.
 */
public final class WrittenDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Programs that know no date write the first day of their calendar. */
    private static final int FIRST_YEAR = 1971;

    private WrittenDate() {}

    /** The date, its words in ISO 8601, or null where it is none or could be two. */
    public static @Nullable Published read(String written) {
        try {
            Scanner scanner = new Scanner(written);
            LocalDate day = scanner.letter() ? mailed(scanner.skipWord()) : day(scanner);
            return day == null || day.getYear() < FIRST_YEAR ? null : published(day, scanner);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The same for a moment that a file counts in seconds since 1970, as UTC. */
    public static Published ofSeconds(long seconds) {
        return moment(OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }

    private static Published published(LocalDate day, Scanner rest) {
        rest.skipSpacesAnd('T', ',');
        if (rest.atEnd()) {
            return dayAlone(day);
        }
        LocalTime time = time(rest);
        if (time == null) {
            throw new DateTimeException("expected a time");
        }
        rest.skipSpacesAnd();
        ZoneOffset offset = Zone.read(rest);
        return offset == null ? dayAlone(day) : moment(OffsetDateTime.of(day, time, offset));
    }

    private static Published dayAlone(LocalDate day) {
        return new Published(day, null, day.toString());
    }

    private static Published moment(OffsetDateTime moment) {
        return new Published(moment.toLocalDate(), moment, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    /** {@code 2020-05-06}, {@code 2020/05/06}, {@code 20200506}, or {@code 6 May 2020} without its weekday. */
    private static @Nullable LocalDate day(Scanner scanner) {
        int first = scanner.number();
        int digits = scanner.digits();
        if (digits == 8) {
            return LocalDate.of(first / 10_000, first / 100 % 100, first % 100);
        }
        if (digits == 4 && (scanner.skip('-') || scanner.skip('/'))) {
            int month = scanner.number();
            return scanner.skip('-') || scanner.skip('/') ? LocalDate.of(first, month, scanner.number()) : null;
        }
        return digits == 1 || digits == 2 ? dayOfMonth(first, scanner) : null;
    }

    private static @Nullable LocalDate mailed(Scanner scanner) {
        scanner.skipSpacesAnd(',', '.');
        int day = scanner.number();
        return scanner.digits() == 0 ? null : dayOfMonth(day, scanner);
    }

    private static @Nullable LocalDate dayOfMonth(int day, Scanner scanner) {
        scanner.skipSpacesAnd('-');
        String name = scanner.word().toLowerCase(Locale.ROOT);
        int month = name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
        if (month == 0) {
            return null;
        }
        scanner.skipSpacesAnd('-', '.');
        int year = scanner.number();
        return switch (scanner.digits()) {
            case 4 -> LocalDate.of(year, month, day);
            case 2 -> LocalDate.of(year + (year < 50 ? 2000 : 1900), month, day); // RFC 5322, section 4.3
            default -> null;
        };
    }

    /** Hours and minutes, and seconds with their fractions where they stand; the basic form has no colons. */
    private static @Nullable LocalTime time(Scanner scanner) {
        int first = scanner.number();
        int digits = scanner.digits();
        if (digits == 6) {
            return LocalTime.of(first / 10_000, first / 100 % 100, first % 100);
        }
        if (digits == 4) {
            return LocalTime.of(first / 100, first % 100);
        }
        if (digits == 0 || digits > 2 || !scanner.skip(':')) {
            return null;
        }
        int minute = scanner.number();
        int second = scanner.skip(':') ? scanner.number() : 0;
        if (scanner.skip('.') || scanner.skip(',')) {
            scanner.skipDigits();
        }
        return LocalTime.of(first, minute, Math.min(second, 59));
    }
}
