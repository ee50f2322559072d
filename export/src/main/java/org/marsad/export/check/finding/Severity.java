package org.marsad.export.check.finding;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The row or file cannot be right as it stands. */
    ERROR,

    /** It may be right, but somebody should look. */
    WARNING;

    /** The word for it, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
