package org.marsad.export.check;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked through.
 *
 * @param format what it is; null where that is not known
 * @param tagged whether it has a row of hashtags
 * @param rows rows below the names and hashtags, broken ones too, blank ones not
 */
public record Inspected(@Nullable Format format, boolean tagged, long rows) {
    /** What it is, in words: "UCDP GED", "ACLED with hashtags", "unknown format". */
    public String title() {
        if (format == null) {
            return "unknown format";
        }
        return tagged && format != Format.HXL ? format.title() + " with hashtags" : format.title();
    }
}
