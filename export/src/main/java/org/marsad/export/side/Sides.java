package org.marsad.export.side;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marsad.export.Shipped;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Country;
import org.marsad.export.side.Side.Sort;
import org.marsad.record.Actor;

/** The sides by their ids: {@code sides.tsv} beside this class, and every state by its country. */
public final class Sides {
    private static final String STATE = "STATE:";
    private static final String OTHER = "OTHER:";
    /** What the reading calls armed people of whom no more is known than a nation or whom they serve. */
    private static final String ARMED_GROUP = " armed group";

    private static final Map<String, Side> LISTED = read();

    private Sides() {}

    /** Those that are listed; states are not. */
    public static Collection<Side> listed() {
        return LISTED.values();
    }

    /** The sides of these ids, in their order. */
    public static List<Side> of(Collection<Actor> actors) {
        return actors.stream().map(a -> of(a.id())).toList();
    }

    /** The side of an id; {@link Sort#UNSORTED} by its bare name where it is not known. */
    public static Side of(String id) {
        Side listed = LISTED.get(id);
        if (listed != null) {
            return listed;
        }
        if (id.startsWith(STATE)) {
            String home = id.substring(STATE.length());
            return new Side(id, Countries.of(home).map(Country::name).orElse(home), Sort.STATE, home, null);
        }
        if (id.startsWith("UNKNOWN")) {
            return new Side(id, "Unidentified Armed Group", Sort.GUNMEN, null, null);
        }
        String name = id.startsWith(OTHER) ? id.substring(OTHER.length()) : id;
        return new Side(id, name, name.endsWith(ARMED_GROUP) ? Sort.MILITIA : Sort.UNSORTED, null, null);
    }

    private static Map<String, Side> read() {
        Map<String, Side> out = new LinkedHashMap<>();
        for (List<String> cells : Shipped.rows(Sides.class, "sides.tsv")) {
            out.put(
                    cells.get(0),
                    new Side(
                            cells.get(0),
                            cells.get(1),
                            Sort.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                            cells.get(3).isEmpty() ? null : cells.get(3),
                            cells.get(4).isEmpty() ? null : cells.get(4)));
        }
        return Collections.unmodifiableMap(out);
    }
}
