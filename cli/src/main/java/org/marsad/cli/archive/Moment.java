package org.marsad.cli.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A moment of the past as people write it: {@code 2026-11-20T14:00:00Z}, with any offset, or a day, which stands for its beginning or
 * its end in UTC.
 *
 * @param begins the moment, or the beginning of the day
 * @param ends the moment, or the last millisecond of the day
 */
record Moment(Instant begins, Instant ends) {
    static Moment of(String written) {
        if (written.length() <= 10) {
            LocalDate day = LocalDate.parse(written);
            Instant first = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            return new Moment(
                    first,
                    day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1));
        }
        Instant moment = OffsetDateTime.parse(written).toInstant();
        return new Moment(moment, moment);
    }

    /** Reads one from the command line. */
    static final class Converter implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String written) {
            try {
                return of(written);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a day (2026-11-20) or a moment with its offset "
                        + "(2026-11-20T14:00:00+03:00), found \"" + written + "\"");
            }
        }
    }
}
