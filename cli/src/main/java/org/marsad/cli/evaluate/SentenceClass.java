package org.marsad.cli.evaluate;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of events that coders looked for in single sentences. */
enum SentenceClass {
    ASSAULT(
            "armed_clash",
            "air_drone_strike",
            "shelling_artillery_missile",
            "remote_explosive_ied",
            "suicide_bomb",
            "grenade",
            "chemical_weapon",
            "attack",
            "abduction",
            "sexual_violence",
            "looting_property_destruction",
            "excessive_force_against_protesters",
            "mob_violence"),
    PROTEST(
            "peaceful_protest",
            "protest_with_intervention",
            "excessive_force_against_protesters",
            "violent_demonstration",
            "mob_violence");

    private final Set<String> types;

    SentenceClass(String... types) {
        this.types = Set.of(types);
    }

    /** The class that a sentence's id begins with, or null where it begins with none. */
    static @Nullable SentenceClass of(String id) {
        for (SentenceClass c : values()) {
            if (id.startsWith(c.label() + "/")) {
                return c;
            }
        }
        return null;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(@Nullable String type) {
        return type != null && types.contains(type);
    }
}
