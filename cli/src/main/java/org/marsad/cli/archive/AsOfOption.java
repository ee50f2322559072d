package org.marsad.cli.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which moment of the archive is asked for. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description =
                    "the archive as it stood at this moment: 2026-03-01T12:00:00Z, or a day, which stands for its end in UTC")
    private @Nullable Instant moment;

    /** The moment, or null for the archive as it stands. */
    @Nullable
    Instant moment() {
        return moment;
    }

    /** Reads a day or a moment of ISO 8601. */
    static final class Moment implements ITypeConverter<Instant> {
        private static final int DAY = 10;

        @Override
        public Instant convert(String written) {
            try {
                return written.length() <= DAY
                        ? LocalDate.parse(written)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                        : OffsetDateTime.parse(written).toInstant();
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "expected a day or a moment with its offset (2026-03-01T12:00:00Z), found \"" + written + "\"");
            }
        }
    }
}
