package org.marsad.export.label;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.When;

/** Puts times into words: the days where they are known, else the words of the report. */
public final class Times {
    private final Pen pen;

    /** In the words of this pen. */
    public Times(Pen pen) {
        this.pen = pen;
    }

    /** The time, or nothing where none is stated. */
    public List<String> when(@Nullable When when) {
        return when == null ? List.of() : List.of(days(when));
    }

    /** Since when, or nothing where it is not stated. */
    public List<String> since(@Nullable When when) {
        return when == null ? List.of() : List.of(pen.label("when.from", edge(when, when.from())));
    }

    /** Up to when, or nothing where it is not stated. */
    public List<String> asOf(@Nullable When when) {
        return when == null ? List.of() : List.of(pen.label("when.as_of", edge(when, when.to())));
    }

    private String edge(When when, @Nullable LocalDate day) {
        return day == null ? days(when) : pen.data(day.toString());
    }

    private String days(When when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        if (from == null) {
            return to == null
                    ? pen.label("when.open", pen.quote(when.words()))
                    : pen.label("when.until", pen.data(to.toString()));
        }
        if (to == null) {
            return pen.label("when.from", pen.data(from.toString()));
        }
        return from.equals(to)
                ? pen.data(from.toString())
                : pen.label("when.to", pen.data(from.toString()), pen.data(to.toString()));
    }
}
