package org.marsad.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a new telling is held against in a text of any length: the first things told, which a report comes back to, and the last.
 * So the work grows with the text and not with its square.
 */
public final class Near {
    private static final int FIRST = 8;
    private static final int LAST = 64;

    private Near() {}

    /** Those of a list that are near its end or its beginning, in its order. */
    public static <T> List<T> of(List<T> all) {
        if (all.size() <= FIRST + LAST) {
            return List.copyOf(all);
        }
        List<T> out = new ArrayList<>(all.subList(0, FIRST));
        out.addAll(all.subList(all.size() - LAST, all.size()));
        return out;
    }

    /** The same, the latest first. */
    public static <T> List<T> latestFirst(List<T> all) {
        List<T> out = new ArrayList<>(of(all));
        Collections.reverse(out);
        return out;
    }
}
