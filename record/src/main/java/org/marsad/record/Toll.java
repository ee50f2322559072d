package org.marsad.record;

import java.util.List;

/**
 * How many people came to one kind of harm, as one source puts it.
 *
 * @param count the figure; a stated "no casualties" is exactly 0, which is not the same as no toll
 * @param victims who they were
 * @param provisional whether the report says that the figure may change
 * @param ofWhich parts of the toll, never added to it
 * @param words the words of the figure
 */
public record Toll(CountRange count, Victims victims, boolean provisional, List<Subset> ofWhich, Evidence words) {
    public Toll {
        ofWhich = List.copyOf(ofWhich);
    }
}
