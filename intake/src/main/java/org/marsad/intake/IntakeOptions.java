package org.marsad.intake;

import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.table.Columns;
import org.marsad.record.Published;

/**
 * What the user states about the reports of an input; a row's own values win over it.
 *
 * @param published when they were published, or null where not stated: it is never guessed
 * @param source the outlet's name, or null
 * @param title a headline known apart from the text, or null; never changes the text
 * @param name the name of a plain text in place of its file's name, or null
 * @param force whether texts that are not Arabic are taken all the same
 * @param columns which columns of a table hold what of a report
 */
public record IntakeOptions(
        @Nullable Published published,
        @Nullable String source,
        @Nullable String title,
        @Nullable String name,
        boolean force,
        Columns columns) {
    private static final IntakeOptions NONE = new IntakeOptions(null, null, null, null, false, Columns.common());

    /** What the user states, where columns of tables are found by their common names. */
    public IntakeOptions(
            @Nullable Published published,
            @Nullable String source,
            @Nullable String title,
            @Nullable String name,
            boolean force) {
        this(published, source, title, name, force, Columns.common());
    }

    /** Nothing is stated. */
    public static IntakeOptions none() {
        return NONE;
    }

    /**
     * These options with a date of publication.
     *
     * @throws IllegalArgumentException where it is neither a day nor a date-time with an offset
     */
    public IntakeOptions withPublished(String written) {
        return new IntakeOptions(day(written), source, title, name, force, columns);
    }

    public IntakeOptions withSource(String outlet) {
        return new IntakeOptions(published, outlet, title, name, force, columns);
    }

    public IntakeOptions withTitle(String headline) {
        return new IntakeOptions(published, source, headline, name, force, columns);
    }

    public IntakeOptions withName(String given) {
        return new IntakeOptions(published, source, title, given, force, columns);
    }

    /** These options, taking texts that are not Arabic all the same. */
    public IntakeOptions forced() {
        return new IntakeOptions(published, source, title, name, true, columns);
    }

    /** These options with the columns of tables named. */
    public IntakeOptions withColumns(Columns named) {
        return new IntakeOptions(published, source, title, name, force, named);
    }

    static Published day(String written) {
        try {
            return Published.parse(written, null);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "published: expected a day (2020-05-06) or a date-time with its offset (2020-05-06T10:00:00+03:00), found \""
                            + written + "\"",
                    e);
        }
    }
}
