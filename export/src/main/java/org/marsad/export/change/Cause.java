package org.marsad.export.change;

import java.util.Locale;

/**
 * Why an incident changed.
 *
 * @param why the sort of cause
 * @param about the report's id, the claim's or the decision's
 * @param words what happened, in plain English, with names and reasons as they were given
 */
public record Cause(Why why, String about, String words) {
    /** The sorts of cause. */
    public enum Why {
        /** A report came that tells of it. */
        REPORT,
        /** A report was read again and tells something else. */
        READ_AGAIN,
        /** A claim came from another incident. */
        CAME,
        /** A claim went to another incident. */
        WENT,
        /** A claim is read or kept no longer. */
        LOST,
        /** Somebody decided. */
        DECIDED,
        /** Somebody took a decision back. */
        UNDONE;

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
