package org.marsad.cli;

import java.time.format.DateTimeParseException;
import org.marsad.record.Published;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a day or a moment from the command line. */
public final class PublishedConverter implements ITypeConverter<Published> {
    @Override
    public Published convert(String written) {
        try {
            return Published.parse(written, null);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a day (2020-05-06) or a moment with its offset"
                    + " (2020-05-06T10:00:00+03:00), found '" + written + "'");
        }
    }
}
