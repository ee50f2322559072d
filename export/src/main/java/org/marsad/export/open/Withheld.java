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

    private final Map<String, String> names = new HashMap<>();

    /** Whether an originator is one whose name is withheld, so that its key says nothing beyond its incident. */
    public static boolean is(Originator o) {
        return o.key().endsWith(MARK);
    }

    /**
     * The name for one whose name is withheld.
     *
     * @param what what it is, as it is first asked for: person, outlet
     * @param key by which two are the same
     */
    String name(String what, String key) {
        String known = names.get(key);
        if (known == null) {
            known = what + " " + (names.size() + 1) + " " + MARK;
            names.put(key, known);
        }
        return known;
    }

    /** A name without the number that it has within its incident alone, for lists over all incidents. */
    public static String listed(String name) {
        int at = name.endsWith(" " + MARK) ? name.length() - MARK.length() - 1 : -1;
        int number = at;
        while (number > 0 && Character.isDigit(name.charAt(number - 1))) {
            number--;
        }
        return number < at ? name.substring(0, number) + MARK : name;
    }

    /** The name for one who speaks for an outlet that may be named. */
    static String of(String outlet) {
        return outlet + " " + MARK;
    }
}
