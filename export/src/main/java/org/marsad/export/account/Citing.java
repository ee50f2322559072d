package org.marsad.export.account;

import java.util.List;
import org.marsad.export.markup.Markup;
import org.marsad.record.Evidence;

/** How a page leads from a phrase to the words of the report that it rests on. */
@FunctionalInterface
public interface Citing {
    /** Not at all: the words stand on the same page. */
    Citing NOT = (m, phrase, words) -> m.phrase(phrase);

    /**
     * Writes a phrase that can be looked up.
     *
     * @param words those that it rests on, all of one report; at least one
     */
    void cite(Markup m, String phrase, List<Evidence> words);
}
