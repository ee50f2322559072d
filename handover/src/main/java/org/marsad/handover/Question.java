package org.marsad.handover;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Filter;

/**
 * What is to be handed over.
 *
 * @param filter which incidents
 * @param words that a report of each must hold, as they were asked for, or null for any
 * @param told ids of the incidents of which reports with these words tell; null where no words are asked for
 */
public record Question(
        Filter filter, @Nullable String words, @Nullable Set<String> told) {
    /** A question without words. */
    public static Question of(Filter filter) {
        return new Question(filter, null, null);
    }
}
