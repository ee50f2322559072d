package org.marsad.export.change;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one incident changed.
 *
 * @param what the sort of change
 * @param incident its id after the change, or before where it is gone
 * @param version its version after the change, or before where it is gone
 * @param others ids of other incidents that it came from or went to, sorted
 * @param fields the fields that hold something else than before, in the order of {@link Facts}; none where it appeared or is gone
 * @param causes why
 */
public record Change(
        What what, String incident, int version, List<String> others, List<Field> fields, List<Cause> causes) {
    public Change {
        others = List.copyOf(others);
        fields = List.copyOf(fields);
        causes = List.copyOf(causes);
    }

    /** The sorts of change. */
    public enum What {
        /** No account of it was there before. */
        APPEARED,
        /** Its fields or its accounts are others. */
        CHANGED,
        /** Several incidents are one now. */
        MERGED,
        /** It was part of another one. */
        SPLIT,
        /** No account of it is left. */
        GONE;

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A field before and after.
     *
     * @param name its name, as in the contract of incidents
     * @param before what it held, or null where nothing was stated
     * @param after what it holds, or null where nothing is stated
     */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}
}
