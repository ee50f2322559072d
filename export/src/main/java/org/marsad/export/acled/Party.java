package org.marsad.export.acled;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Country;
import org.marsad.export.side.Side;

/**
 * One of the two actors of an event. Source: ACLED codebook, actor names, types and inter codes.
 *
 * @param actor its name
 * @param others names of those with it, separated by semicolons; empty where there are none
 * @param inter 1 state forces, 2 rebels, 3 political militias, 4 identity militias, 5 rioters, 6 protesters, 7 civilians, 8 external and other
 *     forces; null where its sort is not known
 */
record Party(String actor, String others, @Nullable Integer inter) {
    static final int STATE = 1;
    static final int MILITIA = 3;
    static final int RIOTERS = 5;
    static final int PROTESTERS = 6;
    static final int CIVILIANS = 7;
    static final int EXTERNAL = 8;

    /**
     * The party of these sides; the first names it.
     *
     * @param sides at least one
     * @param where the country that it happened in
     */
    static Party of(List<Side> sides, Country where) {
        String first = name(sides.get(0), where);
        String others = sides.stream()
                .skip(1)
                .map(s -> name(s, where))
                .distinct()
                .filter(n -> !n.equals(first))
                .collect(Collectors.joining("; "));
        return new Party(first, others, inter(sides.get(0), where));
    }

    /** Armed people of whom nothing is known; of aircraft, somebody's forces. */
    static Party unidentified(boolean aircraft, Country where) {
        return aircraft
                ? new Party("Unidentified Military Forces", "", EXTERNAL)
                : new Party("Unidentified Armed Group" + in(where), "", MILITIA);
    }

    static Party rioters(Country where) {
        return new Party("Rioters" + in(where), "", RIOTERS);
    }

    static Party protesters(Country where) {
        return new Party("Protesters" + in(where), "", PROTESTERS);
    }

    static Party civilians(Country where) {
        return new Party("Civilians" + in(where), "", CIVILIANS);
    }

    /** The same with one more beside it. */
    Party with(String other) {
        return new Party(actor, others.isEmpty() ? other : others + "; " + other, inter);
    }

    private static String in(Country where) {
        return " (" + where.name() + ")";
    }

    private static String name(Side side, Country where) {
        return switch (side.sort()) {
            case STATE -> side.id().startsWith("STATE:") ? "State Forces of " + side.name() : side.name();
            case GUNMEN, CIVILIANS, PROTESTERS -> side.name() + in(where);
            default -> side.name();
        };
    }

    private static @Nullable Integer inter(Side side, Country where) {
        return switch (side.sort()) {
            case STATE, AUTHORITY -> where.iso2().equals(side.home()) ? STATE : EXTERNAL;
            case COALITION, MISSION -> EXTERNAL;
            case REBEL -> 2;
            case MILITIA, PARTY, GUNMEN -> MILITIA;
            case IDENTITY -> 4;
            case PROTESTERS -> PROTESTERS;
            case CIVILIANS -> CIVILIANS;
            case UNSORTED -> null;
        };
    }
}
