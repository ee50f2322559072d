package org.marsad.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;
import org.marsad.record.Where;

/** Asks the rows of places and countries what they are and what contains them. */
public final class Gazetteer {
    private final Knowledge knowledge;

    public Gazetteer(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The areas that contain a place, smallest first, its country last. */
    public List<Entry> areas(Entry place) {
        List<Entry> out = new ArrayList<>(4);
        if (!isCountry(place)) {
            Entry up = knowledge.reference(place.id());
            while (up != null && out.size() < 8) {
                out.add(up);
                up = isCountry(up) ? null : knowledge.reference(up.id());
            }
        }
        return out;
    }

    static boolean isCountry(Entry e) {
        return e.table().equals("countries") || e.table().equals("demonyms");
    }

    /** ISO code of the country, or null where the rows do not lead to one. */
    static @Nullable String country(Entry place, List<Entry> areas) {
        if (isCountry(place)) {
            return place.get("id");
        }
        String own = place.get("country");
        if (!own.isEmpty() && own.length() == 2) {
            return own;
        }
        return areas.isEmpty() ? null : areas.get(areas.size() - 1).get("id");
    }

    /** English name of the first-level area, or null. */
    static @Nullable String admin1(Entry place, List<Entry> areas) {
        if (!isCountry(place) && place.is("kind", "admin1")) {
            return place.get("english");
        }
        for (Entry a : areas) {
            if (!isCountry(a) && a.is("kind", "admin1")) {
                return a.get("english");
            }
        }
        return null;
    }

    static Where.Kind kind(Entry place) {
        if (isCountry(place)) {
            return Where.Kind.COUNTRY;
        }
        return switch (place.get("kind")) {
            case "admin1" -> Where.Kind.ADMIN1;
            case "admin2", "admin3", "quarter", "district" -> Where.Kind.DISTRICT;
            case "city", "town", "village" -> Where.Kind.SETTLEMENT;
            case "region", "mountain", "desert", "valley", "island" -> Where.Kind.REGION;
            case "water" -> Where.Kind.WATER;
            default -> Where.Kind.SITE;
        };
    }

    /** How likely a bare name means this sort of place, more first. */
    public static int weight(Entry place) {
        if (isCountry(place)) {
            return 9;
        }
        return switch (place.get("kind")) {
            case "city" -> 8;
            case "admin1" -> 7;
            case "town" -> 5;
            case "region", "base", "airport", "crossing", "camp", "dam" -> 4;
            case "admin2" -> 3;
            case "village", "site", "mountain", "road" -> 2;
            default -> 1;
        };
    }
}
