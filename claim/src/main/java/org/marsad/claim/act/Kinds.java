package org.marsad.claim.act;

import static org.marsad.record.EventType.*;

import java.util.List;
import java.util.stream.Stream;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Where;

/** What kinds of event have to do with each other. Source: codebook, chapter kinds; ACLED codebook, order of sub-events. */
final class Kinds {
    /** Where several are named for one act, the earlier wins. */
    private static final List<EventType> ORDER = List.of(
            TERRITORY_TAKEN,
            ARMED_CLASH,
            EXCESSIVE_FORCE_AGAINST_PROTESTERS,
            PROTEST_WITH_INTERVENTION,
            PEACEFUL_PROTEST,
            VIOLENT_DEMONSTRATION,
            MOB_VIOLENCE,
            CHEMICAL_WEAPON,
            AIR_DRONE_STRIKE,
            SUICIDE_BOMB,
            SHELLING_ARTILLERY_MISSILE,
            REMOTE_EXPLOSIVE_IED,
            GRENADE,
            SEXUAL_VIOLENCE,
            ATTACK,
            ABDUCTION,
            AGREEMENT,
            ARRESTS,
            DISRUPTED_WEAPONS_USE,
            LOOTING_PROPERTY_DESTRUCTION,
            WITHDRAWAL,
            MOVEMENT_OF_FORCES,
            OTHER_STRATEGIC);

    private Kinds() {}

    /** A protest in which things are burnt or stones thrown is a riot; source: ACLED codebook, riots. */
    static EventType ofProtest(EventType type, List<Trigger> group) {
        boolean force = group.stream()
                .anyMatch(t -> t.type() == VIOLENT_DEMONSTRATION || t.type() == LOOTING_PROPERTY_DESTRUCTION);
        return type == PEACEFUL_PROTEST && force ? VIOLENT_DEMONSTRATION : type;
    }

    /** An armed side that attacks the forces or the posts of another fights it; source: ACLED codebook, armed clash. */
    static boolean assault(Draft d, List<Trigger> group) {
        return group.stream().noneMatch(t -> t.strong() && t.type() == ATTACK)
                && group.stream().anyMatch(t -> t.verbal() && t.type() == ATTACK)
                && d.perpetrator.stream().anyMatch(Kinds::armed)
                && !d.target.isEmpty()
                && d.target.stream().allMatch(Kinds::armed);
    }

    /**
     * What those who act make of an act: force of a state on protesters is excessive, and those who set fire and are no protesters
     * destroy; source: ACLED codebook, excessive force, looting.
     */
    static EventType ofSides(Draft d) {
        boolean hit = d.type == ATTACK && onProtesters(d);
        boolean byOthers = d.perpetrator.stream().anyMatch(p -> !p.id().equals("PROTESTERS"));
        boolean shot = d.harm() && !byOthers && (hit || d.type == PEACEFUL_PROTEST && onProtesters(d));
        if (shot || byState(d) && (hit || d.type == PEACEFUL_PROTEST && d.killed != null)) {
            return EXCESSIVE_FORCE_AGAINST_PROTESTERS;
        }
        if (d.type == ARRESTS
                && !d.perpetrator.isEmpty()
                && d.perpetrator.stream().allMatch(p -> armed(p) && !p.id().startsWith("STATE:"))) {
            return ABDUCTION;
        }
        boolean others =
                !d.perpetrator.isEmpty() && d.perpetrator.stream().allMatch(p -> p.id().equals("SETTLERS") || armed(p));
        return d.type == VIOLENT_DEMONSTRATION
                        && others
                        && !onProtesters(d)
                        && d.target.stream().noneMatch(Kinds::armed)
                ? LOOTING_PROPERTY_DESTRUCTION
                : d.type;
    }

    private static boolean byState(Draft d) {
        return d.perpetrator.stream().anyMatch(p -> p.id().startsWith("STATE:"));
    }

    private static boolean onProtesters(Draft d) {
        return d.target.stream().anyMatch(p -> p.id().equals("PROTESTERS"));
    }

    /** «تمكن الجيش من القضاء على مسلحين»: forces that kill armed men, where no word says how; source: ACLED codebook, armed clash. */
    static boolean operation(Draft d) {
        return !d.typed
                && d.killed != null
                && byState(d)
                && !d.target.isEmpty()
                && d.target.stream()
                        .allMatch(t -> t.id().startsWith("UNKNOWN") || armed(t) && !t.id().startsWith("STATE:"));
    }

    /** Whether a side is known and bears arms. */
    static boolean armed(Actor a) {
        return !a.id().equals("CIVILIANS")
                && !a.id().equals("PROTESTERS")
                && !a.id().startsWith("OTHER:")
                && !a.id().startsWith("UNKNOWN");
    }

    /** Protesters who fight, storm or burn are a riot; source: ACLED codebook, riots. */
    static boolean byProtesters(Draft d) {
        boolean violent = d.type == ARMED_CLASH || d.type == ATTACK || d.type == LOOTING_PROPERTY_DESTRUCTION;
        return violent
                && (d.perpetrator.stream().anyMatch(p -> p.id().equals("PROTESTERS"))
                        || d.type == ARMED_CLASH && onProtesters(d));
    }

    /** Whether how a protest went on is told without its day, and not against whom and at which place. */
    static boolean retells(Draft d) {
        boolean course = d.type == VIOLENT_DEMONSTRATION || d.type == PROTEST_WITH_INTERVENTION;
        boolean forces =
                Stream.concat(d.perpetrator.stream(), d.target.stream()).anyMatch(a -> a.id().startsWith("STATE:"));
        boolean placed = d.fine().stream().anyMatch(p -> p.where().kind() != Where.Kind.ADMIN1);
        return course && d.time == null && !(forces && placed);
    }

    /** All kinds, the winner of a mixture first. */
    static List<EventType> order() {
        return ORDER;
    }

    /** Acts that are as often ordinary as political. */
    static boolean civil(EventType type) {
        return type == ARRESTS || type == ABDUCTION || type == LOOTING_PROPERTY_DESTRUCTION || type == OTHER_STRATEGIC;
    }

    /** Acts that are about who holds a place. */
    static boolean ground(EventType type) {
        return type == TERRITORY_TAKEN || type == WITHDRAWAL || type == MOVEMENT_OF_FORCES;
    }

    /** «واشتبكوا مع الشرطة», told of those who protest: no other side than the police is in the fight. */
    static boolean riot(Draft protest, Draft clash) {
        return protest(protest.type)
                && clash.type == ARMED_CLASH
                && clash.killed == null
                && (clash.perpetrator.isEmpty() || clash.target.isEmpty())
                && clash.target.stream().allMatch(p -> p.id().startsWith("STATE:"));
    }

    /** Protests and riots. */
    static boolean protest(EventType type) {
        return type.kin(PEACEFUL_PROTEST);
    }

    /** The kind of one act for which both are named. */
    static EventType prefer(EventType a, EventType b) {
        return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
    }
}
