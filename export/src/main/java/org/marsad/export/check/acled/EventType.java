package org.marsad.export.check.acled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Event types, their sub-event types and the kind of disorder that each is. Source: ACLED codebook, table of event types. */
final class EventType {
    static final String BATTLES = "Battles";
    static final String PROTESTS = "Protests";
    static final String RIOTS = "Riots";
    static final String AGAINST_CIVILIANS = "Violence against civilians";
    static final String EXCESSIVE_FORCE = "Excessive force against protesters";
    static final String PEACEFUL_PROTEST = "Peaceful protest";

    private static final String VIOLENCE = "Political violence";
    private static final String DEMONSTRATIONS = "Demonstrations";
    private static final String STRATEGIC = "Strategic developments";

    private static final Map<String, List<String>> SUB_EVENTS = Map.of(
            BATTLES,
            List.of("Government regains territory", "Non-state actor overtakes territory", "Armed clash"),
            PROTESTS,
            List.of(EXCESSIVE_FORCE, "Protest with intervention", PEACEFUL_PROTEST),
            RIOTS,
            List.of("Violent demonstration", "Mob violence"),
            "Explosions/Remote violence",
            List.of(
                    "Chemical weapon",
                    "Air/drone strike",
                    "Suicide bomb",
                    "Shelling/artillery/missile attack",
                    "Remote explosive/landmine/IED",
                    "Grenade"),
            AGAINST_CIVILIANS,
            List.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
            STRATEGIC,
            List.of(
                    "Agreement",
                    "Arrests",
                    "Change to group/activity",
                    "Disrupted weapons use",
                    "Headquarters or base established",
                    "Looting/property destruction",
                    "Non-violent transfer of territory",
                    "Other"));
    private static final Map<String, String> TYPE_OF = new HashMap<>();

    static {
        SUB_EVENTS.forEach((type, subs) -> subs.forEach(sub -> TYPE_OF.put(sub, type)));
    }

    private EventType() {}

    /** The event type that a sub-event type is of; null where it is not known. */
    static @Nullable String of(String subEvent) {
        return TYPE_OF.get(subEvent);
    }

    /** The sub-event types of an event type; empty where it is not known. */
    static List<String> subEvents(String type) {
        return SUB_EVENTS.getOrDefault(type, List.of());
    }

    /** What kind of disorder a sub-event type is. */
    static @Nullable String disorder(String subEvent) {
        if (subEvent.equals(EXCESSIVE_FORCE)) {
            return VIOLENCE + "; " + DEMONSTRATIONS;
        }
        String type = of(subEvent);
        if (type == null) {
            return null;
        }
        boolean demonstration = type.equals(PROTESTS) || subEvent.equals("Violent demonstration");
        return type.equals(STRATEGIC) ? STRATEGIC : demonstration ? DEMONSTRATIONS : VIOLENCE;
    }
}
