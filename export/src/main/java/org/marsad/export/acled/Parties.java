package org.marsad.export.acled;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Country;
import org.marsad.export.side.Dead;
import org.marsad.export.side.Side;
import org.marsad.export.side.Sides;
import org.marsad.incident.Occurrence;
import org.marsad.record.EventType;

/**
 * Who is actor1 and actor2. Source: ACLED codebook, actors: protesters and rioters come first; a battle has two sides, unidentified where not
 * told; civilians are an actor where they are the target, and associated where they are hit beside it.
 *
 * @param first actor1
 * @param second actor2, or null where nobody was acted on or it is not told
 */
record Parties(Party first, @Nullable Party second) {
    /** The parties of an incident; empty where no side is told and nobody needs to have fought. */
    static Optional<Parties> of(Occurrence incident, Kind kind, Country where) {
        List<Side> by = Sides.of(incident.perpetrator());
        List<Side> on = Sides.of(incident.target());
        if (kind.protest() || kind.riot()) {
            List<Side> others = Stream.concat(by.stream(), on.stream())
                    .filter(s -> !s.sort().unarmed() && s.sort() != Side.Sort.UNSORTED
                            || kind.riot() && s.sort() == Side.Sort.CIVILIANS)
                    .toList();
            return Optional.of(new Parties(
                    kind.protest() ? Party.protesters(where) : Party.rioters(where),
                    others.isEmpty() ? null : Party.of(others, where)));
        }
        List<Side> target =
                kind.battle() ? on : on.stream().filter(Parties::sorted).toList();
        boolean civilians = Dead.of(incident).civilians() && !kind.strategic();
        Party second = second(target, kind, civilians, where);
        if (!by.isEmpty()) {
            return Optional.of(new Parties(Party.of(by, where), second));
        }
        if (kind.strategic() && !forceful(incident.type())) {
            return second == null ? Optional.empty() : Optional.of(new Parties(second, null));
        }
        boolean aircraft = incident.type() == EventType.AIR_DRONE_STRIKE;
        return Optional.of(new Parties(Party.unidentified(aircraft, where), second));
    }

    private static @Nullable Party second(List<Side> target, Kind kind, boolean civilians, Country where) {
        if (target.isEmpty()) {
            return kind.battle()
                    ? Party.unidentified(false, where)
                    : civilians || kind.againstCivilians() ? Party.civilians(where) : null;
        }
        Party party = Party.of(target, where);
        boolean beside = civilians && target.stream().noneMatch(s -> s.sort().unarmed());
        return beside ? party.with(Party.civilians(where).actor()) : party;
    }

    private static boolean sorted(Side side) {
        return side.sort() != Side.Sort.UNSORTED;
    }

    /** Whether somebody did it to others, though there was no fight. */
    private static boolean forceful(EventType type) {
        return type == EventType.ARRESTS || type == EventType.LOOTING_PROPERTY_DESTRUCTION;
    }

    /** Both inter codes, the lower first; 0 stands for nobody; null where a sort is not known. */
    @Nullable
    Integer interaction() {
        Integer a = first.inter();
        Party other = second;
        Integer b = other == null ? Integer.valueOf(0) : other.inter();
        if (a == null || b == null) {
            return null;
        }
        return b == 0 ? Integer.valueOf(10 * a) : Integer.valueOf(10 * Math.min(a, b) + Math.max(a, b));
    }

    /** Whether civilians were the target. Source: ACLED codebook, civilian targeting. */
    boolean civilianTargeting(Kind kind) {
        Party other = second;
        boolean civilians = other != null && Integer.valueOf(Party.CIVILIANS).equals(other.inter());
        boolean remote = kind.event().equals("Explosions/Remote violence") || kind.riot();
        return kind.againstCivilians()
                || kind.subEvent().equals("Excessive force against protesters")
                || remote && civilians;
    }
}
