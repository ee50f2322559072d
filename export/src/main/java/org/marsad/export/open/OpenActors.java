package org.marsad.export.open;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Actor;

/** Sides by what the knowledge calls them, never by the words of a report: those may name a person or a house. */
final class OpenActors {
    private static final String OTHER = "OTHER:";

    private OpenActors() {}

    static List<Actor> of(List<Actor> sides) {
        return sides.stream().map(OpenActors::of).toList();
    }

    private static Actor of(Actor a) {
        String id = id(a.id());
        return new Actor(id, a.party(), name(id, a.nameEn()), a.nameEn(), OpenPlaces.NOTHING);
    }

    /** The English name of the knowledge, else what the id says. */
    static String name(String id, @Nullable String nameEn) {
        return nameEn != null ? nameEn : id.startsWith(OTHER) ? id.substring(OTHER.length()) : id;
    }

    /** An id of the knowledge; ids are written in Latin letters, so that what is not was taken from a report. */
    static String id(String id) {
        return id.chars().allMatch(c -> c >= ' ' && c < 0x250) ? id : OTHER + "withheld";
    }

    /**
     * Ids that a person gave, without those that are neither ids of the guidelines' list nor named by an account.
     *
     * @param value ids, separated by commas
     */
    static String corrected(String value, Set<String> told) {
        return String.join(
                ",",
                List.of(value.split(",", -1)).stream()
                        .map(String::strip)
                        .map(id -> told.contains(id) || listed(id) ? id(id) : OTHER + "withheld")
                        .toList());
    }

    private static boolean listed(String id) {
        return !id.startsWith(OTHER)
                && id.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == ':');
    }
}
