package org.marsad.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published: the day that words such as "yesterday" count from.
 *
 * @param day the day in the zone of the outlet, or as given
 * @param moment the moment with its offset, or null where only a day is known
 * @param written as it was given, for output
 */
public record Published(LocalDate day, @Nullable OffsetDateTime moment, String written) {
    /**
     * Reads {@code 2020-05-06}, {@code 2020-05-06T10:00:00+03:00} or {@code 2020-05-06T10:00}, whose day is taken as it stands.
     *
     * @param written a day or a date-time of ISO 8601
     * @param zone the outlet's zone, in which the day is taken, or null for the day as given
     * @throws DateTimeParseException where it is neither
     */
    public static Published parse(String written, @Nullable ZoneId zone) {
        String trimmed = written.strip();
        if (trimmed.length() <= 10) {
            return new Published(LocalDate.parse(trimmed), null, trimmed);
        }
        TemporalAccessor read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(trimmed, OffsetDateTime::from, LocalDateTime::from);
        if (read instanceof LocalDateTime local) {
            return new Published(local.toLocalDate(), null, trimmed);
        }
        OffsetDateTime moment = OffsetDateTime.from(read);
        LocalDate day = zone == null
                ? moment.toLocalDate()
                : moment.atZoneSameInstant(zone).toLocalDate();
        return new Published(day, moment, trimmed);
    }
}
