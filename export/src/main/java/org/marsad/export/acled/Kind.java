package org.marsad.export.acled;

import java.util.List;
import java.util.Set;
import org.marsad.export.side.Dead;
import org.marsad.export.side.Side;
import org.marsad.export.side.Sides;
import org.marsad.incident.Occurrence;
import org.marsad.record.EventType;
import org.marsad.record.Where;

/**
 * ACLED's kind of an event, narrowed by who took part. Source: ACLED codebook, event and sub-event types; contract of events.
 *
 * @param event event_type
 * @param subEvent sub_event_type
 */
record Kind(String event, String subEvent) {
    private static final String BATTLES = "Battles";
    private static final String STRATEGIC = "Strategic developments";
    private static final Kind CLASH = new Kind(BATTLES, "Armed clash");
    private static final Kind ABDUCTION = new Kind("Violence against civilians", "Abduction/forced disappearance");
    private static final Set<String> GROUP_CHANGES = Set.of("group_change", "defection");

    /**
     * The kind of an incident.
     *
     * @param country ISO 3166-1 alpha-2 of the country that it happened in
     * @param place the first place
     */
    static Kind of(Occurrence incident, String country, Where place) {
        List<Side> by = Sides.of(incident.perpetrator());
        List<Side> on = Sides.of(incident.target());
        Kind told = switch (incident.type()) {
            case TERRITORY_TAKEN -> taken(by, country);
            case ATTACK ->
                on.stream().anyMatch(Kind::armed)
                                || on.stream().noneMatch(s -> s.sort().unarmed())
                                        && Dead.of(incident).fightersAlone()
                        ? CLASH
                        : general(incident.type());
            case ARRESTS ->
                by.stream().anyMatch(Kind::armed) && by.stream().noneMatch(Kind::governs)
                        ? ABDUCTION
                        : general(incident.type());
            case WITHDRAWAL ->
                place.kind() == Where.Kind.ADMIN1 || place.kind() == Where.Kind.REGION
                        ? new Kind(STRATEGIC, "Other")
                        : general(incident.type());
            case OTHER_STRATEGIC -> strategic(incident.detail() == null ? "" : incident.detail());
            default -> general(incident.type());
        };
        boolean fighters = on.stream().anyMatch(Kind::armed)
                && on.stream().noneMatch(s -> s.sort().unarmed());
        return told.againstCivilians() && fighters ? new Kind(STRATEGIC, "Other") : told;
    }

    private static Kind general(EventType type) {
        return new Kind(type.acled().get(0), type.acled().get(1));
    }

    /** Regained by the country's own forces, overtaken by any other; a clash where it is not told who took it. */
    private static Kind taken(List<Side> by, String country) {
        if (by.stream().noneMatch(Kind::armed)) {
            return CLASH;
        }
        boolean own = by.stream().anyMatch(s -> governs(s) && country.equals(s.home()));
        return new Kind(BATTLES, own ? "Government regains territory" : "Non-state actor overtakes territory");
    }

    private static Kind strategic(String detail) {
        return new Kind(
                STRATEGIC,
                detail.equals("headquarters")
                        ? "Headquarters or base established"
                        : GROUP_CHANGES.contains(detail) ? "Change to group/activity" : "Other");
    }

    private static boolean armed(Side side) {
        return side.sort().organised() || side.sort() == Side.Sort.GUNMEN;
    }

    private static boolean governs(Side side) {
        return side.sort().government() || side.sort() == Side.Sort.AUTHORITY;
    }

    /** Whether it is a fight of two armed sides. */
    boolean battle() {
        return event.equals(BATTLES);
    }

    /** Whether one side took territory by fighting. */
    boolean taking() {
        return battle() && !equals(CLASH);
    }

    boolean strategic() {
        return event.equals(STRATEGIC);
    }

    boolean protest() {
        return event.equals("Protests");
    }

    boolean riot() {
        return event.equals("Riots");
    }

    boolean againstCivilians() {
        return event.equals("Violence against civilians");
    }

    /** ACLED's disorder_type. */
    String disorder() {
        return switch (subEvent) {
            case "Excessive force against protesters" -> "Political violence; Demonstrations";
            case "Peaceful protest", "Protest with intervention", "Violent demonstration" -> "Demonstrations";
            default -> strategic() ? STRATEGIC : "Political violence";
        };
    }
}
