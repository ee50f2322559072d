package org.marsad.export.open;

import java.util.HashMap;
import java.util.Map;
import org.marsad.incident.source.Originator;

/**
 * Names that stand for names that not everybody may see: who is the same stays the same within an incident, and is nobody in the next, so
 * that nobody can be followed from one to the other.
 */
public final class Withheld {
    private static final String MARK = "(name withheld)";

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Whether an originator is one whose name is withheld, so that its key says nothing beyond its incident. */
    public static boolean is(Originator o) {
        return o.key().endsWith(MARK);
    }

    /**
     * The name for one whose name is withheld.
     *
     * @param what what it is: person, outlet
     * @param key by which two are the same
     */
    String name(String what, String key) {
        int n = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
        return what + " " + n + " " + MARK;
    }

    /** The name for one who speaks for an outlet that may be named. */
    static String of(String outlet) {
        return outlet + " " + MARK;
    }
}
