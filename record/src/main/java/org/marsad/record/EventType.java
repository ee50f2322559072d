package org.marsad.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of event and their names elsewhere, in the order of Marsad's contract.
 *
 * <p>Source: ACLED codebook (event and sub-event types), PLOVER manual (event, mode). Where a kind goes by several ACLED
 * sub-events the one for the general case stands here; an exporter that knows the sides may narrow it.
 */
public enum EventType {
    ARMED_CLASH("Battles", "Armed clash", "ASSAULT", "firearms"),
    TERRITORY_TAKEN("Battles", "Non-state actor overtakes territory", "ASSAULT", "heavy-weapons"),
    AIR_DRONE_STRIKE("Explosions/Remote violence", "Air/drone strike", "ASSAULT", "aerial"),
    SHELLING_ARTILLERY_MISSILE(
            "Explosions/Remote violence", "Shelling/artillery/missile attack", "ASSAULT", "heavy-weapons"),
    REMOTE_EXPLOSIVE_IED("Explosions/Remote violence", "Remote explosive/landmine/IED", "ASSAULT", "explosives"),
    SUICIDE_BOMB("Explosions/Remote violence", "Suicide bomb", "ASSAULT", "suicide-attack"),
    GRENADE("Explosions/Remote violence", "Grenade", "ASSAULT", "explosives"),
    CHEMICAL_WEAPON("Explosions/Remote violence", "Chemical weapon", "ASSAULT", "unconventional"),
    ATTACK("Violence against civilians", "Attack", "ASSAULT", "targeted"),
    ABDUCTION("Violence against civilians", "Abduction/forced disappearance", "ASSAULT", "abduct"),
    SEXUAL_VIOLENCE("Violence against civilians", "Sexual violence", "ASSAULT", "sexual"),
    ARRESTS("Strategic developments", "Arrests", "COERCE", "arrest"),
    LOOTING_PROPERTY_DESTRUCTION("Strategic developments", "Looting/property destruction", "ASSAULT", "destroy"),
    PEACEFUL_PROTEST("Protests", "Peaceful protest", "PROTEST", "demo"),
    PROTEST_WITH_INTERVENTION("Protests", "Protest with intervention", "PROTEST", "demo"),
    EXCESSIVE_FORCE_AGAINST_PROTESTERS("Protests", "Excessive force against protesters", "ASSAULT", "crowd-control"),
    VIOLENT_DEMONSTRATION("Riots", "Violent demonstration", "PROTEST", "riot"),
    MOB_VIOLENCE("Riots", "Mob violence", "PROTEST", "riot"),
    MOVEMENT_OF_FORCES("Strategic developments", "Other", "MOBILIZE", "troops"),
    WITHDRAWAL("Strategic developments", "Non-violent transfer of territory", "RETREAT", "withdraw"),
    AGREEMENT("Strategic developments", "Agreement", "AGREE", ""),
    DISRUPTED_WEAPONS_USE("Strategic developments", "Disrupted weapons use", "COERCE", "seize"),
    OTHER_STRATEGIC("Strategic developments", "Other", "", "");

    /** Kinds that two accounts of one event may give it. */
    private static final List<Set<EventType>> KIN = List.of(
            EnumSet.of(ARMED_CLASH, TERRITORY_TAKEN),
            EnumSet.of(AIR_DRONE_STRIKE, SHELLING_ARTILLERY_MISSILE, CHEMICAL_WEAPON),
            EnumSet.of(SUICIDE_BOMB, REMOTE_EXPLOSIVE_IED, GRENADE),
            EnumSet.of(ATTACK, SEXUAL_VIOLENCE),
            EnumSet.of(ABDUCTION, ARRESTS),
            EnumSet.of(
                    PEACEFUL_PROTEST,
                    PROTEST_WITH_INTERVENTION,
                    EXCESSIVE_FORCE_AGAINST_PROTESTERS,
                    VIOLENT_DEMONSTRATION,
                    MOB_VIOLENCE),
            EnumSet.of(MOVEMENT_OF_FORCES, WITHDRAWAL));

    private static final Set<EventType> VIOLENT = EnumSet.of(
            TERRITORY_TAKEN,
            ARMED_CLASH,
            CHEMICAL_WEAPON,
            AIR_DRONE_STRIKE,
            SUICIDE_BOMB,
            SHELLING_ARTILLERY_MISSILE,
            REMOTE_EXPLOSIVE_IED,
            GRENADE,
            SEXUAL_VIOLENCE,
            ATTACK);

    private final String acledEvent;
    private final String acledSubEvent;
    private final String ploverEvent;
    private final String ploverMode;

    EventType(String acledEvent, String acledSubEvent, String ploverEvent, String ploverMode) {
        this.acledEvent = acledEvent;
        this.acledSubEvent = acledSubEvent;
        this.ploverEvent = ploverEvent;
        this.ploverMode = ploverMode;
    }

    /** The name in output: {@code air_drone_strike}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** ACLED's event type and sub-event type. */
    public List<String> acled() {
        return List.of(acledEvent, acledSubEvent);
    }

    /** PLOVER's event and, where it has one, its mode; empty where only the detail decides. */
    public List<String> plover() {
        if (ploverEvent.isEmpty()) {
            return List.of();
        }
        return ploverMode.isEmpty() ? List.of(ploverEvent) : List.of(ploverEvent, ploverMode);
    }

    /** Whether people or things are attacked: no arrest, protest, movement or agreement. */
    public boolean violent() {
        return VIOLENT.contains(this);
    }

    /** Whether two accounts of one event may give it this kind and the other: a car bomb and a suicide bomb, an arrest and an abduction. */
    public boolean kin(EventType other) {
        return this == other || KIN.stream().anyMatch(k -> k.contains(this) && k.contains(other));
    }

    /** The kind with this name in output. */
    public static EventType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
