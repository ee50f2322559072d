package org.marsad.export.check.acled;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.row.Cell;

/**
 * What sort of actor somebody is: a number from 1 to 8 in files before 2024, a name since; 0, or nothing, where there is no actor.
 * Capitals and plurals of the names are met too.
 */
final class Sort {
    /** No actor. */
    static final int NOBODY = 0;

    static final int RIOTERS = 5;
    static final int PROTESTERS = 6;
    static final int CIVILIANS = 7;

    /** Names as ACLED writes them, 1 to 8. */
    static final List<String> NAMES = List.of(
            "State forces",
            "Rebel group",
            "Political militia",
            "Identity militia",
            "Rioters",
            "Protesters",
            "Civilians",
            "External/Other forces");

    private static final String ONLY = " only";

    private Sort() {}

    /** The number of a sort, by its number or name; 0 for nobody; null where it is neither. */
    static @Nullable Integer of(@Nullable String code) {
        if (code == null) {
            return NOBODY;
        }
        Long number = Cell.integer(code);
        if (number != null) {
            return number >= 0 && number <= NAMES.size() ? number.intValue() : null;
        }
        String key = singular(code);
        for (int i = 0; i < NAMES.size(); i++) {
            if (key.equals(singular(NAMES.get(i)))) {
                return i + 1;
            }
        }
        return null;
    }

    /** The two-digit number of an interaction, the lower sort first unless it is nobody; null where it is none. */
    static @Nullable Integer interaction(String code) {
        Long number = Cell.integer(code);
        if (number != null) {
            return number >= 10 && number <= 88 && number % 10 <= 8
                    ? pair((int) (number / 10), (int) (number % 10))
                    : null;
        }
        if (code.toLowerCase(Locale.ROOT).endsWith(ONLY)) {
            Integer alone = of(code.substring(0, code.length() - ONLY.length()));
            return alone == null || alone == NOBODY ? null : pair(alone, NOBODY);
        }
        for (int dash = code.indexOf('-'); dash >= 0; dash = code.indexOf('-', dash + 1)) {
            Integer one = of(code.substring(0, dash).strip());
            Integer other = of(code.substring(dash + 1).strip());
            if (one != null && other != null && one != NOBODY && other != NOBODY) {
                return pair(one, other);
            }
        }
        return null;
    }

    /** The number of an interaction between two sorts. */
    static int pair(int one, int other) {
        int lower = Math.min(one, other);
        int higher = Math.max(one, other);
        return lower == NOBODY ? higher * 10 : lower * 10 + higher;
    }

    /** An interaction in words and as a number: "State forces-Civilians (17)". */
    static String shown(int pair) {
        String first = NAMES.get(pair / 10 - 1);
        String words = pair % 10 == NOBODY ? first + ONLY : first + "-" + NAMES.get(pair % 10 - 1);
        return words + " (" + pair + ")";
    }

    private static String singular(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            out.append(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                    .append(' ');
        }
        return out.toString();
    }
}
