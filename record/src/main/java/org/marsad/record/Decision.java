package org.marsad.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided; never overwritten, only undone.
 *
 * @param id its id
 * @param at the moment, ISO 8601
 * @param by who decided
 * @param what what kind of decision
 * @param reason why
 * @param field the field that it corrects, or null
 * @param value the value that it gives, or null
 * @param undone whether a later decision took it back
 */
public record Decision(
        String id,
        String at,
        String by,
        What what,
        String reason,
        @Nullable String field,
        @Nullable String value,
        boolean undone) {
    /**
     * Whether people hold that something is an incident, of what they decided about it, the oldest first.
     *
     * @return {@code accepted} or {@code rejected}, as was decided last and not undone; null where nobody has decided
     */
    public static @Nullable String review(List<Decision> decisions) {
        String review = null;
        for (Decision d : decisions) {
            if (!d.undone && d.what == What.ACCEPT) {
                review = "accepted";
            } else if (!d.undone && d.what == What.REJECT) {
                review = "rejected";
            }
        }
        return review;
    }

    /** The kinds of decision. */
    public enum What {
        MERGE,
        SPLIT,
        MOVE,
        SAME,
        DIFFERENT,
        CORRECT,
        ACCEPT,
        REJECT,
        GRADE,
        NOTE,
        UNDO,
        ERASE;

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
